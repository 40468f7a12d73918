import { eld } from "eld/small";
import type { Reading } from "./reading/reading.ts";

/** The commonest words that other languages written in Latin letters do not share, or seldom. */
const englishWords = new Set(
  (
    "the and of to is was were are be been being have has had it its it's i i'm i've i'll i'd you your you're we our they " +
    "their them he his she her this that that's these those with for from not but what who how why when where which " +
    "there here just so very really don't can't won't didn't isn't doesn't as at by on or if then than my me us all any " +
    "some one out up about into over after before back down now today new good like get got go going know think see " +
    "time day people work want need would could should will can do does did because still again never always"
  ).split(" "),
);

/** Under this many words nothing can be said about the language, and English is assumed: a risk must not slip through as "too short". */
const fewWords = 5;
/** English posts hold far more than this share of the words above; other languages hardly reach it. */
const englishShare = 0.12;

/**
 * The language of a reading as ISO 639-1, "en" whenever in doubt: an English post taken for another language would not be judged at all.
 * Links, mentions and hashtags do not count.
 */
export function languageOf(reading: Reading): string {
  const words = reading.words.filter((word) => word.kind === "word");
  if (words.length < fewWords)
    return hasLatin(reading.text) || words.length === 0 ? "en" : detect(reading.text, 0);

  const share = words.filter((word) => englishWords.has(word.plain)).length / words.length;
  if (share >= englishShare) return "en";
  return detect(words.map((word) => word.text).join(" "), share);
}

const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

function detect(text: string, share: number): string {
  const result = eld.detect(text);
  if (result.language === "" || result.language === "en") return "en";
  if (!hasLatin(text)) return result.language;
  // A little English in it: only a sure answer may take the post out of judgement.
  return share > 0 && !result.isReliable() ? "en" : result.language;
}
