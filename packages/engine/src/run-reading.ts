import { Problem } from "@hindsight/core/problem";
import { estimateCost } from "@hindsight/core/reading-cost";
import {
  requestsIn,
  type Price,
  type ReadingCounts,
  type ReadingPlan,
  type ReadingStatus,
} from "@hindsight/core/reading-plan";
import type { ReaderSettings, ReadingAnswer, SecondReader } from "@hindsight/core/second-reader";
import type { Stores } from "@hindsight/core/ports";
import { problemOf } from "@hindsight/core/steps/fail-audit";
import type { MergeReadingsInput } from "@hindsight/core/steps/merge-readings";
import { answerName, readAgain } from "@hindsight/core/steps/read-again";
import pLimit from "p-limit";
import { newCharge, type Charge } from "./charge.ts";

/** What the person agreed to. */
export interface ReadingOrder {
  readonly settings: ReaderSettings;
  /** Whether, for this very reading, posts may leave the computer. */
  readonly mayLeave: boolean;
  readonly price: Price;
  /** US dollars. */
  readonly ceiling: number;
}

/** What running one reading asks for. */
export interface RunReadingNeeds {
  readonly stores: Stores;
  readonly now: () => string;
  readonly reader: SecondReader;
  /** The step `mergeReadings`. */
  readonly merge: (input: MergeReadingsInput) => Promise<unknown>;
  readonly order: ReadingOrder;
  readonly onStatus: (status: ReadingStatus) => void;
  readonly signal: AbortSignal;
}

/**
 * Asks every request of the plan that was not answered yet, then puts what was answered beside what the rules found, whether all of it
 * was or not. Resolves with how it ended; a reader that cannot be reached is an end, not an error.
 */
export async function runReading(needs: RunReadingNeeds, auditId: string): Promise<ReadingStatus> {
  const { stores, reader, order, now } = needs;
  const plan = await stores.papers.get(auditId, "readingPlan");
  if (!plan) throw new Problem("no-such-audit");

  const charge = newCharge(order.price, order.ceiling);
  const tally = { requestsAnswered: 0, postsRead: 0, postsUnread: 0 };
  const startedAt = Date.parse(now());
  let readNow = 0;
  const perMinute = () => Math.round((readNow * 60_000) / Math.max(1, Date.parse(now()) - startedAt));
  const status = (state: ReadingStatus["state"]): ReadingStatus => ({
    planId: plan.id,
    state,
    settings: order.settings,
    reader: reader.name,
    price: order.price,
    ceiling: order.ceiling,
    requests: requestsIn(plan),
    posts: plan.posts,
    ...tally,
    tokensIn: charge.tokensIn,
    tokensOut: charge.tokensOut,
    spent: charge.spent,
    ...(readNow > 0 && { postsPerMinute: perMinute() }),
  });
  const tell = async (next: ReadingStatus) => {
    await stores.papers.put(auditId, "reading", next);
    needs.onStatus(next);
  };
  const count = async (answer: ReadingAnswer, isNew: boolean) => {
    if (isNew) readNow += answer.readings.length;
    tally.postsRead += answer.readings.length;
    if (answer.kind === "waiting") return;
    tally.requestsAnswered += 1;
    tally.postsUnread += answer.unread.length;
    await tell(status("running"));
  };

  await tell(status("running"));
  const { state, problem } = await askAll(needs, auditId, plan, charge, count);
  const ended = { ...status(state), problem };
  await needs.merge({ auditId, reader: reader.name, state, at: now() });
  // Only written down: whoever watches learns of the end when all is done, and finds it there.
  await stores.papers.put(auditId, "reading", ended);
  return ended;
}

type Ending = ReadingCounts["state"];

async function askAll(
  { stores, reader, order, signal }: RunReadingNeeds,
  auditId: string,
  plan: ReadingPlan,
  charge: Charge,
  count: (answer: ReadingAnswer, isNew: boolean) => Promise<void>,
): Promise<{ state: Ending; problem: ReadingStatus["problem"] }> {
  const requests = Math.max(1, requestsIn(plan));
  const whole = estimateCost(plan, reader.tokensBefore, order.price);
  const each = [whole.tokensIn / requests, whole.tokensOut / requests] as const;
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  let ending: Ending = "done";
  let failure: Error | undefined;

  const askOne = async (request: number) => {
    if (stopped.aborted) return;
    const known = await stores.papers.get(auditId, answerName(plan, request));
    const isKnown = known?.kind === "answered";
    if (!isKnown && ending !== "ceiling" && !charge.reserve(...each)) ending = "ceiling";
    if (!isKnown && ending === "ceiling") return;
    const answer = await readAgain({ ...stores, reader }, { auditId, request, signal: stopped });
    const usage = answer.kind === "answered" ? answer.usage : undefined;
    charge.settle(isKnown ? 0 : each[0], isKnown ? 0 : each[1], usage);
    if (answer.kind === "waiting") ending = "waiting";
    await count(answer, !isKnown);
  };
  const limit = pLimit(reader.atOnce);
  const settled = await Promise.allSettled(
    Array.from({ length: requestsIn(plan) }, (_, request) =>
      limit(() =>
        askOne(request).catch((error: unknown) => {
          failure ??= error instanceof Error ? error : new Error(String(error));
          stop.abort();
        }),
      ),
    ),
  );
  const broken = settled.find((each) => each.status === "rejected");
  if (broken) throw broken.reason;
  if (signal.aborted) return { state: "cancelled", problem: undefined };
  if (failure !== undefined && !(failure instanceof Problem)) throw failure;
  return failure === undefined
    ? { state: ending, problem: undefined }
    : { state: "failed", problem: problemOf(failure) };
}
