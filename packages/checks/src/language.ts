import { getLIDModel } from "fasttext.wasm.js";
import type { Reading } from "./reading/reading.ts";

/** The commonest English words, without those that other languages spell alike ("i", "me", "so"); and of Nigerian English. */
const englishWords = new Set(
  (
    "the and of to is was were are be been being have has had it's i'm i've i'll i'd you your you're " +
    "we our they their them he his she this that that's these those with for from not but what who " +
    "how why when where which there here just very really don't can't won't didn't isn't doesn't at " +
    "by or if then than my any some out up about into over after before back down now today new good " +
    "like get got go going know think see time day people work want need would could should will can " +
    "do does did because still again never always dem dey don wetin abeg"
  ).split(" "),
);

/** Under this many words nothing can be said about the language, and English is assumed: a risk must not slip through as "too short". */
const fewWords = 5;
/** In texts under this many words a capital letter alone sways the model: they are read in lower case. */
const shortText = 8;
/** English posts hold far more than this share of the words above; other languages hardly reach it. */
const englishShare = 0.12;
/** Only a sure answer may take a post out of judgement: pidgin, dialect and lists of names get low scores. */
const sure = 0.8;

/** The fastText language model lid.176 (CC BY-SA 3.0), which comes with the package; loaded once a thread, 27 MB. */
const model = await (await getLIDModel()).load();

/**
 * The language of a reading as ISO 639-1 (or 639-3), "en" whenever in doubt: an English post taken for another language would not be judged at all.
 * Links, mentions and hashtags do not count.
 */
export function languageOf(reading: Reading): string {
  const words = reading.words.filter((word) => word.kind === "word");
  if (words.length === 0 || (words.length < fewWords && hasLatin(reading.text))) return "en";

  const share = words.filter((word) => englishWords.has(word.plain)).length / words.length;
  if (share >= englishShare) return "en";

  const [label, probability] = likeliest(
    words.map((word) => (words.length < shortText ? word.text.toLowerCase() : word.text)).join(" "),
  );
  return label === "en" || (probability < sure && hasLatin(reading.text)) ? "en" : label;
}

const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

function likeliest(text: string): readonly [string, number] {
  const found = model.predict(text, 1, 0);
  const [probability, label] = found.size() > 0 ? found.get(0) : [0, "__label__en"];
  found.delete();
  return [label.replace("__label__", ""), probability];
}
