import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading/reading.ts";
import { subjects, type Subject } from "./model.ts";
import { scorer, sharesOf } from "./score.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { learnedModel } from "./weights.ts";

const scoresOf = scorer(learnedModel);

const tokens: Signal<readonly Token[]> = ({ lower }) => tokensOf(lower);

/** How much a post reads like risky posts of each subject rather than like harmless ones: above 0 more, about 1 clearly. */
export const leanings: Signal<readonly number[]> = (reading) => scoresOf(reading.signal(tokens));

/** The score of one subject. */
export const leaningTo = (reading: Reading, subject: Subject): number =>
  reading.signal(leanings)[subjects.indexOf(subject)] ?? 0;

const mostWords = 4;

/** The words that weigh most for a subject, as stretches of `reading.text` in their order, without overlaps. */
export function weightiest(reading: Reading, subject: Subject): readonly Span[] {
  const all = reading.signal(tokens);
  const taken: { readonly from: number; readonly to: number }[] = [];
  for (const share of sharesOf(learnedModel, all, subjects.indexOf(subject))) {
    if (taken.length === mostWords) break;
    if (!/[\p{L}\p{N}]/u.test(all[share.from]?.text ?? "")) continue;
    if (taken.every(({ from, to }) => to <= share.from || from >= share.to)) taken.push(share);
  }
  return taken
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to }) => ({ start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 }));
}
