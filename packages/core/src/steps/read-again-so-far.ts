import type { PaperFolder } from "../ports.ts";
import { costOf } from "../reading-cost.ts";
import { requestsIn, type PlacedOrder, type ReadingPlan, type ReadingStatus } from "../reading-plan.ts";
import { answerName } from "./read-again.ts";

/** Answers fetched at once. */
const atOnce = 25;

/** What came of an order so far. */
export interface ReadSoFar {
  readonly plan: ReadingPlan;
  readonly order: PlacedOrder;
  /** Requests of the plan without an answer, by number. */
  readonly open: readonly number[];
  /** Whether it was told to end, and why. */
  readonly stopped: { readonly problem?: ReadingStatus["problem"] } | undefined;
  /** Counts and money, as the person sees them. */
  readonly counts: Omit<ReadingStatus, "state" | "problem">;
}

/** Adds up the answers there are, from the answers alone: whoever was cut off or ran twice is counted once. Undefined without a plan and its order. */
export async function readSoFar(
  papers: PaperFolder,
  auditId: string,
  now: string,
): Promise<ReadSoFar | undefined> {
  const [plan, order, stop] = await Promise.all([
    papers.get(auditId, "readingPlan"),
    papers.get(auditId, "readingOrder"),
    papers.get(auditId, "readingStop"),
  ]);
  if (!plan || order?.planId !== plan.id) return undefined;

  const open: number[] = [];
  let [postsRead, postsUnread, tokensIn, tokensOut] = [0, 0, 0, 0];
  const requests = requestsIn(plan);
  for (let from = 0; from < requests; from += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, requests - from) }, (_, n) => from + n);
    const answers = await Promise.all(
      numbers.map((request) => papers.get(auditId, answerName(plan, request))),
    );
    for (const [at, answer] of answers.entries()) {
      postsRead += answer?.readings.length ?? 0;
      if (answer?.kind !== "answered") {
        open.push(from + at);
        continue;
      }
      postsUnread += answer.unread.length;
      tokensIn += answer.usage.tokensIn;
      tokensOut += answer.usage.tokensOut;
    }
  }

  const { settings, reader, price, ceiling } = order;
  const minutes = (Date.parse(now) - Date.parse(order.at)) / 60_000;
  const readNow = postsRead - order.readBefore;
  return {
    plan,
    order,
    open,
    stopped: stop?.orderId === order.id ? { problem: stop.problem } : undefined,
    counts: {
      planId: plan.id,
      settings,
      reader,
      price,
      ceiling,
      requests,
      requestsAnswered: requests - open.length,
      posts: plan.posts,
      postsRead,
      postsUnread,
      tokensIn,
      tokensOut,
      spent: costOf(price, tokensIn, tokensOut),
      ...(readNow > 0 && minutes > 0 && { postsPerMinute: Math.round(readNow / minutes) }),
    },
  };
}
