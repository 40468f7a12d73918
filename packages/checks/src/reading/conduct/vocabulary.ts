import { contemptWords } from "./contempt-words.ts";
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
  ...contemptWords,
  ...substanceWords,
  /** "is", and what may stand between it and a judgement. Holds its own space. */
  be: String.raw`(?:(?:is|are|was|were|being|be|looks?|seems?|sounds?|gets?|getting)|(?:'s|'re)) (?:(?:all|just|so|too|such|an?|the|absolutely|absolute|complete|completely|utter|utterly|total|totally|fucking|bloody|proper|pretty|really|genuinely|honestly|literally|always|even|more|most|as|well|basically|clearly|full of|a bunch of|a load of|a pack of|nothing but|actual|thick|very|that) ){0,4}`,
  /** Up to four words that begin no new subject. */
  of: String.raw`(?: (?!the|our|my|this|that|these|because|but|when|while|and|if|so|not|never|who'd|isn't|aren't|wasn't|don't)[\w']{1,15}){0,4}?`,
  /** The author as the doer: "I've just ", or a sentence whose subject is left out. Holds the space after it. */
  me: `(?:${sentenceStart}|${firstPerson}|${joined})${adverbs}`,
};
