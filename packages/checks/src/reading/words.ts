/** What a word is by its look. `tag` is a hashtag without `#`, split where its capitals say so. */
export type WordKind = "word" | "number" | "tag" | "mention" | "link";

/** One word of a reading. Offsets count in `reading.text`. */
export interface Word {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, held letters cut ("soooo" → "so"), letters for look-alike digits ("b0tox" → "botox"). */
  readonly plain: string;
}

/** Longer runs are cut into words of this length: no text can make the pattern slow. */
const pattern =
  /https?:\/\/\S{1,2000}|www\.\S{1,2000}|(?<![\w@])@\w{1,40}(?:\.\w{1,30}){0,3}|\B#[\p{L}\p{N}_]{1,140}|\p{N}{1,40}(?:[.,:/]\p{N}{1,10}){0,6}\p{L}{0,4}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}*$!@]{0,60}(?:['.&][\p{L}\p{N}*]{1,60}){0,6}\+?/gu;

const lookAlike: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Letters as meant: a digit or sign between two letters reads as the letter it looks like. */
const unmask = (text: string): string =>
  text.replace(/(?<=[a-z])[01345@$!](?=[a-z])/g, (character) => lookAlike[character] ?? character);

/** Three or more of a letter are one, unless the word is nothing else ("III", "xxx"). */
const unstretch = (text: string): string =>
  /^(.)\1*$/.test(text) ? text : text.replace(/([a-z])\1{2,}/g, "$1");

/** Most words have nothing to unmask or cut, and this tells at once. */
const isOdd = /[\d@$!*]|([a-z])\1\1/;

function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return isOdd.test(lower) ? unstretch(unmask(lower.replace(/[!@$*]{1,60}$/, ""))) : lower;
}

const kindOf = (text: string): WordKind => {
  if (text.startsWith("@")) return "mention";
  if (text.startsWith("#")) return "tag";
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return "link";
  return /^\p{N}/u.test(text) ? "number" : "word";
};

/** A hashtag's words where capitals part them: "#BotoxUK" is "Botox" and "UK"; "#botoxuk" stays one. */
function* tagWords(text: string, start: number): Generator<Word> {
  for (const match of text.matchAll(
    /\p{Lu}{1,140}(?!\p{Ll})|\p{Lu}?\p{Ll}{1,140}|\p{N}{1,140}|\p{L}{1,140}/gu,
  )) {
    const from = start + match.index;
    yield { kind: "tag", start: from, end: from + match[0].length, text: match[0], plain: plainOf(match[0]) };
  }
}

/** Splits a normalised text into words, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const kind = kindOf(found);
    if (kind === "tag") {
      words.push(...tagWords(found, match.index));
      continue;
    }
    const plain = kind === "word" || kind === "number" ? plainOf(found) : found.toLowerCase();
    words.push({ kind, start: match.index, end: match.index + found.length, text: found, plain });
  }
  return words;
}
