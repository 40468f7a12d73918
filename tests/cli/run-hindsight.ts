import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { once } from "node:events";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../packages/cli/bin/hindsight.js");

/** Runs the program as a person would, over a data folder of its own. */
export async function runHindsight(home: string, ...words: readonly string[]) {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, HINDSIGHT_HOME: home, HINDSIGHT_THREADS: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { stdout, stderr, exitCode: child.exitCode };
}
