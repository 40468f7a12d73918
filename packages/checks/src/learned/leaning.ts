import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading/reading.ts";
import { lesson } from "./lesson.ts";
import { subjects, type Subject } from "./model.ts";
import { scorer, sharesOf } from "./score.ts";
import { learnedModel } from "./weights.ts";

const scoresOf = scorer(learnedModel);

/** How much a post reads like risky posts of each subject rather than like harmless ones: above 0 more, about 1 clearly. */
export const leanings: Signal<readonly number[]> = (reading) => scoresOf(reading.signal(lesson));

/** The score of one subject. */
export const leaningTo = (reading: Reading, subject: Subject): number =>
  reading.signal(leanings)[subjects.indexOf(subject)] ?? 0;

const mostWords = 4;

/** Words that hold a sentence together; they weigh, but shown alone they tell a person nothing. Our own list. */
const binding = new Set(
  (
    "that this with from they them their have been were what when which will would could should just like some than then there here your " +
    "about after again also because before being does doing down each even every into it's only other over same such very where while who's " +
    "don't didn't isn't wasn't i'm i've i'll you're we're that's"
  ).split(" "),
);

/** Whether a word says something by itself. */
const isTelling = (word: string): boolean => /^[\p{L}\p{N}'#]{4,}$/u.test(word) && !binding.has(word);

/** The words that weigh most for a subject, as stretches of `reading.text` in their order, without overlaps. */
export function weightiest(reading: Reading, subject: Subject): readonly Span[] {
  const all = reading.signal(lesson).tokens;
  const taken: { readonly from: number; readonly to: number }[] = [];
  for (const share of sharesOf(learnedModel, all, subjects.indexOf(subject))) {
    if (taken.length === mostWords) break;
    if (!all.slice(share.from, share.to).some(({ text }) => isTelling(text))) continue;
    if (taken.every(({ from, to }) => to <= share.from || from >= share.to)) taken.push(share);
  }
  return taken
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to }) => {
      const spoken = all.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
      return { start: spoken[0]?.start ?? 0, end: spoken.at(-1)?.end ?? 0 };
    });
}
