import { medicineNames } from "../commerce/medicine-names.ts";
import { lexicon } from "../lexicon.ts";
import { conditions } from "../people/conditions.ts";
import type { Reading, Signal } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { clearHealthWords, healthEndings, vagueHealthWords } from "./health-words.ts";

/** Conditions whose names mean something else in small talk. */
const everyday = new Set([
  "broken",
  "fitting",
  "arrested",
  "premature",
  "ruptured aaa",
  "suicide",
  "autism",
  "labour ward",
  "twins",
  "triplets",
  "heartbeat",
  "open fracture",
  "birthmark",
  "piles",
  "blister*",
  "burns",
]);

const words = lexicon([
  ...clearHealthWords.map((word) => [word, 1] as const),
  ...vagueHealthWords.map((word) => [word, 0.5] as const),
  ...conditions.filter((word) => word.length > 3 && !everyday.has(word)).map((word) => [word, 1] as const),
  ...medicineNames.filter(([, { isVeiled }]) => !isVeiled).map(([word]) => [word, 1] as const),
]);
const ending = new RegExp(`[a-z]{3}(?:${healthEndings.join("|")})$`);

interface Weight {
  readonly start: number;
  readonly weight: number;
}

const weights: Signal<readonly Weight[]> = (reading) => {
  const known = reading.find(words).map(({ start, entry }) => ({ start, weight: entry }));
  const starts = new Set(known.map(({ start }) => start));
  const ended = reading.words
    .filter(
      ({ start, plain }) => plain.length > 6 && plain.length < 24 && !starts.has(start) && ending.test(plain),
    )
    .map(({ start }) => ({ start, weight: 1 }));
  return [...known, ...ended];
};

/** How much a sentence speaks of somebody's health: one for each clear word of medicine, half for each vague one. */
export const healthWeight = (reading: Reading, { start, end }: Sentence): number =>
  reading
    .signal(weights)
    .reduce((sum, word) => (word.start >= start && word.start < end ? sum + word.weight : sum), 0);

/** Whether a clear word of medicine begins within a stretch of the reading. */
export const namesHealth = (reading: Reading, from: number, to: number): boolean =>
  reading.signal(weights).some(({ start, weight }) => weight === 1 && start >= from && start < to);
