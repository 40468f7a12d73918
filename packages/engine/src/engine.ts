import { availableParallelism } from "node:os";
import { randomBytes } from "node:crypto";
import { judge } from "@hindsight/checks";
import type { Audit } from "@hindsight/core/audit";
import type { Author } from "@hindsight/core/author";
import { Problem } from "@hindsight/core/problem";
import { eraseAudit } from "@hindsight/core/steps/erase-audit";
import { startAudit } from "@hindsight/core/steps/start-audit";
import { localStores, type LocalStores } from "@hindsight/store/local";
import { Piscina } from "piscina";
import { isAuditLocked } from "./audit-lock.ts";
import { progressBoard, type Progress } from "./progress.ts";
import { auditRunner } from "./runner.ts";
import { settled } from "./settled.ts";
import { secondReadings, type SecondReadings } from "./second-readings.ts";
import type { Outcome } from "./worker.ts";

export { noProgress, type Progress } from "./progress.ts";
export type { ReadingOrder } from "./run-reading.ts";
export type { SecondReadings } from "./second-readings.ts";

/** The audits of one folder on this machine, run in worker threads. */
export interface Engine {
  readonly stores: LocalStores;
  /** Writes down a new audit under an id nobody can guess; its upload may follow. */
  create(input: {
    readonly label: string;
    readonly author: Author;
    /** The audit of an older export of the same account. */
    readonly previous?: string | undefined;
  }): Promise<Audit>;
  /** Runs an audit to its end, from where it stopped. Resolves with it ready or failed; never rejects for a `Problem`. Undefined once it is erased. */
  run(auditId: string): Promise<Audit | undefined>;
  /** Stops a running audit; what was saved stays, and it may be run again. */
  cancel(auditId: string): Promise<void>;
  /** Stops it if need be and removes everything of it. */
  erase(auditId: string): Promise<void>;
  /** What a running audit last said; undefined when it does not run here. */
  progress(auditId: string): Progress | undefined;
  watch(auditId: string, listener: (progress: Progress) => void): () => void;
  /** Second readings of audits that are ready. */
  readonly secondReader: SecondReadings;
  /** Ids of audits that an earlier process left unfinished and nobody works on. */
  unfinished(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How the engine is set up. */
export interface EngineOptions {
  readonly home: string;
  /** Worker threads; one for each core unless said otherwise. */
  readonly threads?: number;
  /** The key that a second reader's endpoint may ask for; never kept. */
  readonly secondReaderKey?: string | undefined;
  readonly now?: () => string;
  readonly log?: (line: string) => void;
}

/** Heap of one thread in MB. A small young space keeps the whole audit flat near 300 MB, measured with 10,000 and with 100,000 posts; the large old one is room for exports of millions. */
const threadMemory = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

/** Opens the engine over a folder. Threads start when the first audit does. */
export function openEngine(options: EngineOptions): Engine {
  const {
    home,
    threads = availableParallelism(),
    now = () => new Date().toISOString(),
    log = () => undefined,
  } = options;
  const stores = localStores(home);
  const board = progressBoard();
  const pool = new Piscina({
    filename: new URL("worker.ts", import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 2000,
    workerData: { home },
    resourceLimits: threadMemory,
    // Only the tasks in hand are on their way; the rest waits in the engine.
    maxQueue: "auto",
  });

  const inThread = async <Result>(name: string, input: object): Promise<Result> =>
    settled((await pool.run(input, { name })) as Outcome<Result>);
  const secondReader = secondReadings({
    home,
    stores,
    plan: (input) => inThread("plan", input),
    merge: (input) => inThread("merge", input),
    now,
    apiKey: options.secondReaderKey,
  });
  const runner = auditRunner(home, { stores, pool, board, now, log });

  return {
    stores,
    secondReader,
    run: (auditId) => runner.run(auditId),
    cancel: (auditId) => runner.cancel(auditId),
    create: ({ label, author, previous }) =>
      startAudit(stores, {
        auditId: randomBytes(10).toString("hex"),
        label,
        author,
        previous,
        rules: judge.rules,
        at: now(),
      }),
    async erase(auditId) {
      await runner.cancel(auditId);
      await secondReader.cancel(auditId);
      if (isAuditLocked(home, auditId)) throw new Problem("store-in-use");
      await eraseAudit(stores, { auditId });
      board.forget(auditId);
    },
    progress: (auditId) => board.get(auditId),
    watch: (auditId, listener) => board.watch(auditId, listener),
    async unfinished() {
      const audits = await stores.audits.list();
      return audits
        .filter(({ state }) => state === "reading" || state === "checking")
        .filter(({ id }) => !isAuditLocked(home, id))
        .map(({ id }) => id);
    },
    async close() {
      await secondReader.cancelAll();
      await runner.cancelAll();
      await pool.close({ force: true });
      stores.close();
    },
  };
}
