import { MessageChannel } from "node:worker_threads";
import { addCounts, type Audit, type BatchResult } from "@hindsight/core/audit";
import { Problem } from "@hindsight/core/problem";
import { finishAudit } from "@hindsight/core/steps/finish-audit";
import type { Stores } from "@hindsight/core/ports";
import pLimit from "p-limit";
import type { Piscina } from "piscina";
import { settled } from "./settled.ts";
import type { ProgressBoard } from "./progress.ts";
import type { Outcome } from "./worker.ts";

/** Tries a step is given before its audit fails; a step may run twice, so trying again is safe. */
const tries = 3;

/** What running one audit asks for. */
export interface RunNeeds {
  readonly stores: Stores;
  readonly pool: Piscina;
  readonly board: ProgressBoard;
  readonly now: () => string;
  /** Called with ids and error names, never with text from a post. */
  readonly log: (line: string) => void;
}

/** Runs the steps of one audit in worker threads, beginning where an earlier run stopped. Throws `Problem`. */
export async function runAudit(needs: RunNeeds, auditId: string, signal: AbortSignal): Promise<Audit> {
  const { stores, board } = needs;
  board.update(auditId, { state: "reading", problem: undefined });
  const { batches } = await readInWorker(needs, auditId, signal);

  const done = await stores.audits.batchResults(auditId);
  board.update(auditId, { state: "checking", batches, ...soFar(done) });
  await checkInWorkers(needs, auditId, unchecked(batches, done), signal);

  await inWorker<Audit>(needs, "flag", auditId);
  await inWorker<{ kept: number }>(needs, "keep", auditId);
  const audit = await finishAudit(stores, { auditId, at: needs.now() });
  board.update(auditId, { state: "ready", flagged: audit.result?.flagged ?? 0 });
  return audit;
}

async function readInWorker(
  needs: RunNeeds,
  auditId: string,
  signal: AbortSignal,
): Promise<{ batches: number }> {
  let postsRead = 0;
  const { port1, port2 } = new MessageChannel();
  const stop = () => port1.postMessage("stop");
  signal.addEventListener("abort", stop, { once: true });
  port1.on("message", (posts: number) => {
    postsRead += posts;
    needs.board.update(auditId, { postsRead });
  });
  try {
    const options = { name: "read", transferList: [port2] };
    const outcome = (await needs.pool.run({ auditId, port: port2 }, options)) as Outcome<{ batches: number }>;
    return settle(needs, auditId, outcome);
  } finally {
    signal.removeEventListener("abort", stop);
    port1.close();
  }
}

async function checkInWorkers(
  needs: RunNeeds,
  auditId: string,
  batches: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  const limit = pLimit(needs.pool.options.maxThreads + 1);
  const results: BatchResult[] = [...(await needs.stores.audits.batchResults(auditId))];
  let hasFailed = false;
  const ends = await Promise.allSettled(
    batches.map((batch) =>
      limit(async () => {
        if (hasFailed || signal.aborted) return;
        try {
          results.push(await checkInWorker(needs, auditId, batch));
        } catch (error) {
          hasFailed = true;
          throw error;
        }
        needs.board.update(auditId, soFar(results));
      }),
    ),
  );
  // Whatever was in hand has ended by now, so nothing writes to the audit after this.
  if (signal.aborted) throw new Problem("cancelled");
  const failed = ends.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
}

async function checkInWorker(
  needs: RunNeeds,
  auditId: string,
  batch: number,
  triesLeft = tries - 1,
): Promise<BatchResult> {
  const outcome = (await needs.pool.run({ auditId, batch }, { name: "check" })) as Outcome<BatchResult>;
  if (outcome.kind === "problem" && outcome.problem.code === "internal" && triesLeft > 0) {
    needs.log(`audit ${auditId} batch ${batch}: ${outcome.detail}, trying again`);
    return checkInWorker(needs, auditId, batch, triesLeft - 1);
  }
  return settle(needs, auditId, outcome);
}

async function inWorker<Result>(needs: RunNeeds, name: string, auditId: string): Promise<Result> {
  return settle(needs, auditId, (await needs.pool.run({ auditId }, { name })) as Outcome<Result>);
}

function settle<Result>({ log }: RunNeeds, auditId: string, outcome: Outcome<Result>): Result {
  if (outcome.kind === "problem" && outcome.problem.code === "internal")
    log(`audit ${auditId}: ${outcome.detail}`);
  return settled(outcome);
}

const unchecked = (batches: number, done: readonly BatchResult[]): readonly number[] => {
  const checked = new Set(done.map(({ batch }) => batch));
  return Array.from({ length: batches }, (_, batch) => batch).filter((batch) => !checked.has(batch));
};

const soFar = (results: readonly BatchResult[]) => {
  const { checked, flagged } = addCounts(results);
  return { batchesChecked: results.length, postsChecked: checked, flagged };
};
