import { workerData, type MessagePort } from "node:worker_threads";
import { judge } from "@hindsight/checks";
import type { Audit, BatchResult } from "@hindsight/core/audit";
import type { ProblemRecord } from "@hindsight/core/problem";
import type { ReadingPlan } from "@hindsight/core/reading-plan";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { problemOf } from "@hindsight/core/steps/fail-audit";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { mergeReadings, type MergeReadingsInput } from "@hindsight/core/steps/merge-readings";
import { planReading, type PlanReadingInput } from "@hindsight/core/steps/plan-reading";
import { keepPictures } from "@hindsight/core/steps/keep-pictures";
import { readArchive } from "@hindsight/core/steps/read-archive";
import { chooseReaders, isPostPicture, newDigest, openArchive } from "@hindsight/readers";
import { localStores } from "@hindsight/store/local";

/** What a task came to. Errors do not survive the way between threads, so a problem travels as a value. */
export type Outcome<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "problem"; readonly problem: ProblemRecord; readonly detail: string };

const { home } = workerData as { readonly home: string };
const stores = localStores(home);

async function outcomeOf<Result>(work: Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { kind: "done", result: await work };
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return { kind: "problem", problem: problemOf(error), detail };
  }
}

/** The step `readArchive` in a thread of its own; tells `port` how many posts each batch held, and stops at any word from it. */
export function read({
  auditId,
  port,
}: {
  auditId: string;
  port: MessagePort;
}): Promise<Outcome<{ batches: number }>> {
  const stop = new AbortController();
  port.on("message", () => stop.abort());
  const reading = readArchive(
    { ...stores, openArchive, chooseReaders, newDigest },
    { auditId, onBatch: (posts) => port.postMessage(posts), signal: stop.signal },
  );
  return outcomeOf(reading.finally(() => port.close()));
}

/** The step `flagTogether` in a thread of its own: it may take seconds over a long history. */
export const flag = ({ auditId }: { auditId: string }): Promise<Outcome<Audit>> =>
  outcomeOf(flagTogether({ ...stores, judge }, { auditId }));

/** The step `keepPictures` in a thread of its own. */
export const keep = ({ auditId }: { auditId: string }): Promise<Outcome<{ kept: number }>> =>
  outcomeOf(keepPictures({ ...stores, openArchive, isPostPicture }, { auditId }));

/** The step `checkPosts` in a thread of its own. */
export const check = (input: { auditId: string; batch: number }): Promise<Outcome<BatchResult>> =>
  outcomeOf(checkPosts({ ...stores, judge }, input));

/** The step `planReading` in a thread of its own: it may judge every post. */
export const plan = (input: PlanReadingInput): Promise<Outcome<ReadingPlan>> =>
  outcomeOf(planReading({ ...stores, judge }, input));

/** The step `mergeReadings` in a thread of its own. */
export const merge = (input: MergeReadingsInput): Promise<Outcome<Audit>> =>
  outcomeOf(mergeReadings({ ...stores, judge }, input));
