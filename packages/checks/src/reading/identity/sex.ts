import { lexicon } from "../lexicon.ts";
import { adults } from "../people/person-words.ts";
import type { Signal } from "../reading.ts";
import type { Identifier } from "./identifier.ts";

const nouns = lexicon<"f" | "m">([
  ...adults.f.map((word) => [word, "f"] as const),
  ...adults.m.map((word) => [word, "m"] as const),
  ...["little girl", "wee girl", "granny", "grandma", "nun", "headmistress"].map(
    (word) => [word, "f"] as const,
  ),
  ...["boy", "little boy", "wee boy", "little lad", "grandad"].map((word) => [word, "m"] as const),
]);

/** The sex of the person the post is about, from a noun, "47M" or a pronoun. */
export const sexes: Signal<readonly Identifier[]> = (reading) => {
  const [noun] = reading.find(nouns);
  if (noun) return [{ kind: "sex", start: noun.start, end: noun.end, value: noun.entry, weight: 0.5 }];

  const match = /\b(?:(?<f>she|her|she's|hers)|he|him|his|he's|\d\d ?(?<short>[mf]))\b/.exec(reading.prose);
  if (!match) return [];
  const value = match.groups?.short ?? (match.groups?.f ? "f" : "m");
  return [{ kind: "sex", start: match.index, end: match.index + match[0].length, value, weight: 0.5 }];
};
