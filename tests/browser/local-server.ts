import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalServer } from "../../web/src/local-server.ts";

/** The server as `npm start` runs it, on a free port and over a folder of its own. */
export async function openLocalServer() {
  const home = mkdtempSync(join(tmpdir(), "hindsight-web-"));
  const logged: string[] = [];
  const server = await startLocalServer({ home, port: 0, threads: 1 }, (line) => logged.push(line));
  return {
    address: server.address,
    home,
    /** What the server complained of. */
    logged,
    async close(): Promise<void> {
      await server.close();
      rmSync(home, { recursive: true });
    },
  };
}
/** The server of one test. */
export type RunningServer = Awaited<ReturnType<typeof openLocalServer>>;
