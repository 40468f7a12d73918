import { notPlaces, placeSuffixes } from "../identity/places.ts";
import type { Word } from "../words.ts";

const isCapital = (word: Word): boolean => word.kind === "word" && /^\p{Lu}/u.test(word.text);

/** "Amara (8)". */
export const isFollowedByAge = (after: string): boolean => /^ ?\(\d{1,2}\)/.test(after);

/** "poor Hugo", "love you Ottilie-Rae", "you know who you are Malcolm": whatever name follows. */
export const isPitied = (before: string): boolean =>
  /\b(?:[Pp]oor|[Ww]ee|[Ll]ittle|[Bb]aby|[Ll]ove you|who you are,?|[Ss]leep tight,?|[Ff]ly high,?|[Rr]est easy,?|[Gg]et well soon,?|[Bb]less you,?) $/.test(
    before,
  );

/** Capitalised words that are places, months or institutions and nobody's name. */
export const notNames = new Set([
  ...notPlaces,
  ...placeSuffixes,
  "britain",
  "england",
  "scotland",
  "wales",
  "ireland",
  "london",
  "nhs",
]);

/** How many words of name stand between commas right after somebody: "my patient from clinic, Ada Birtley, ..."; 0 when none do. */
export function appositionLength(words: readonly Word[], text: string, from: number): number {
  const word = words[from];
  if (!word || text.slice(Math.max(0, word.start - 2), word.start) !== ", " || notNames.has(word.plain))
    return 0;
  if (!someoneBefore.test(text.slice(Math.max(0, word.start - 70), word.start - 2))) return 0;
  for (let length = 1; length <= 4; length += 1) {
    const last = words[from + length - 1];
    if (
      !last ||
      (!isCapital(last) && !/^(?:de|van|von|al|el|bin|ibn|da|du)$/.test(last.text)) ||
      placeEnds.has(last.plain)
    )
      return 0;
    if (/^\.?(?:,|[.!?]?$)/.test(text.slice(last.end, last.end + 2).trimEnd())) return length;
    if (!/^\.? $/.test(text.slice(last.end, words[from + length]?.start))) return 0;
  }
  return 0;
}

const someoneBefore =
  /\b(?:patient|pt|lady|gentleman|gent|chap|lad|lass|lassie|girl|boy|bloke|fella|baby|toddler|kid|child|man|woman|regular|teenager|old boy|resident|client)(?: [^.!?\n,]{0,50})?$/;
const placeEnds = new Set(placeSuffixes);
