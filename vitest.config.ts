import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "web/**/*.test.ts", "tests/**/*.test.ts"],
    // Tests talk to loopback servers, worker threads and a browser, which are slow on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
