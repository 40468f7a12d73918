import type { ReadingStatus } from "@hindsight/core/reading-plan";
import { placeOf } from "@hindsight/second-reader/place";
import { problemWords } from "@hindsight/core/problem-words";
import { counted } from "../counted.ts";

/** "$0.04"; cents unless it is less than one. */
export const dollars = (amount: number): string =>
  amount > 0 && amount < 0.01 ? "less than $0.01" : `$${amount.toFixed(2)}`;

/** How a second reading stands, in one or two sentences. A reading that nobody runs any more was cut off. */
export function readingWords(status: ReadingStatus, isLive: boolean): string {
  const open = status.requests - status.requestsAnswered;
  switch (status.state) {
    case "asked":
      return "Nothing has been sent yet.";
    case "running":
      return isLive
        ? "The second reader is reading."
        : "The second reading was cut off; it can go on from there.";
    case "done":
      return "The second reader has read everything it was asked to.";
    case "waiting":
      return `${counted(open, "request")} in ${placeOf(status.settings)} ${open === 1 ? "waits" : "wait"} for an answer. Put each answer beside its request as a file named KEY.answer.txt, then go on.`;
    case "ceiling":
      return `Stopped before it cost more than ${dollars(status.ceiling)}. What was read is kept, and it can go on under a higher ceiling.`;
    case "cancelled":
      return isLive
        ? "The second reader is stopping: what was asked already is still being answered."
        : "You stopped the second reading. What was read is kept, and it can go on from there.";
    case "failed":
      return problemWords(status.problem?.code ?? "internal", status.problem);
  }
}
