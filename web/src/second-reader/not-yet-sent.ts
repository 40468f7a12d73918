import { requestsIn, type ReadingPlan, type ReadingStatus } from "@hindsight/core/reading-plan";
import type { ReaderSettings } from "@hindsight/core/second-reader";
import { placeOf } from "@hindsight/second-reader/place";

/** A reading that is planned, and to be agreed to before anything is sent. */
export const notYetSent = (plan: ReadingPlan, settings: ReaderSettings): ReadingStatus => ({
  planId: plan.id,
  state: "asked",
  settings,
  reader: placeOf(settings),
  price: { in: 0, out: 0 },
  ceiling: 0,
  requests: requestsIn(plan),
  requestsAnswered: 0,
  posts: plan.posts,
  postsRead: 0,
  postsUnread: 0,
  tokensIn: 0,
  tokensOut: 0,
  spent: 0,
});
