import { groupWords } from "./group-words.ts";
import { peopleWords } from "./people-words.ts";
import { substanceWords } from "./substance-words.ts";

/** Adverbs that may stand between a person and what they did. */
const adverbs =
  "(?:(?:just|once|only|also|basically|accidentally|literally|totally|definitely|still|always|regularly|actually|may or may not have|may have|might have|quietly|casually|successfully|officially|honestly|finally|even|absolutely|recently|quickly|sneakily|somehow|usually|sometimes|occasionally) ){0,2}";
const sentenceStart = String.raw`(?<=(?:^\s{0,120}|[.!?\n:;(*"]\s{0,3}|[^\x00-\x7F]\s{0,2}))`;
const firstPerson = String.raw`\b(?:i|we|me and (?:my )?\w{1,12})(?:'ve|'d|'m|'re|ve|m| have| had| am| are| was| were)? `;

/** A second verb of the same sentence; `sight` makes sure that its doer is not somebody else. */
const joined = String.raw`\b(?:and|then|but|so|or) `;

/** Names for use in phrases: lists of phrases, or a pattern's source where a list cannot say it. */
export const vocabulary: Readonly<Record<string, string | readonly string[]>> = {
  ...peopleWords,
  ...groupWords,
  ...substanceWords,
  /** The author as the doer: "I've just ", or a sentence whose subject is left out. Holds the space after it. */
  me: `(?:${sentenceStart}|${firstPerson}|${joined})${adverbs}`,
};
