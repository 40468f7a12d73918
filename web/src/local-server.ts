import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { judge } from "@hindsight/checks";
import { unknownAuthor } from "@hindsight/core/author";
import { openEngine, type Engine } from "@hindsight/engine";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.tsx";
import { buildAssets } from "./assets.ts";
import { listen } from "./listen.ts";
import type { LocalSettings } from "./local-settings.ts";
import type { Runner } from "./needs.ts";
import { formFiles } from "./upload/multipart.ts";

/** The invented export that comes with Hindsight. */
const samples = ["../../samples/x", "../../samples/instagram"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** A server that is up. */
export interface LocalServer {
  readonly address: string;
  /** Stops what runs, as a cancelled audit that can go on later, and lets go of the folder. */
  close(): Promise<void>;
}

/** Opens the engine over the folder, goes on with audits left unfinished, and serves the pages on 127.0.0.1. */
export async function startLocalServer(
  { home, port, threads, secondReaderKey }: LocalSettings,
  log: (line: string) => void,
): Promise<LocalServer> {
  const assets = await buildAssets();
  const engine = openEngine({ home, log, secondReaderKey, ...(threads === undefined ? {} : { threads }) });
  const runner = runnerOf(engine, log);

  const server = createServer();
  // An export may take longer to come in than the five minutes a request has by default.
  server.requestTimeout = 0;
  const taken = await listen(server, port);
  const app = createApp({
    stores: engine.stores,
    judge,
    runner,
    now: () => new Date().toISOString(),
    hosts: ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${taken}`),
    assets,
    formFiles,
    sample: () => startSample(engine),
    secondReader: engine.secondReader,
    privacy:
      "Hindsight runs on this computer only. Nothing you give it is sent anywhere else, unless you ask a second reader elsewhere.",
    log,
  });
  const answer = getRequestListener(app.fetch);
  server.on("request", (request, response) => void answer(request, response));

  for (const auditId of await engine.unfinished()) await runner.run(auditId);
  return {
    address: `http://127.0.0.1:${taken}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await engine.close();
    },
  };
}

const runnerOf = (engine: Engine, log: (line: string) => void): Runner => ({
  create: (input) => engine.create(input),
  async run(auditId) {
    engine.run(auditId).catch((error: unknown) => {
      log(`audit ${auditId}: ${error instanceof Error ? error.name : typeof error}`);
    });
  },
  cancel: (auditId) => engine.cancel(auditId),
  erase: (auditId) => engine.erase(auditId),
  progress: (auditId) => engine.progress(auditId),
  watch: (auditId, listener) => engine.watch(auditId, listener),
});

async function startSample(engine: Engine) {
  const audit = await engine.create({ label: "Sample: an invented account", author: unknownAuthor });
  await engine.stores.uploads.readInPlace(audit.id, samples);
  return audit;
}
