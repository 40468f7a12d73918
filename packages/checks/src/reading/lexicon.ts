import type { Word } from "./words.ts";

/** A list of words and phrases to look for; made once by `lexicon`, used by `Reading.find`. */
export interface Lexicon<Entry = string> {
  /** Entries by the first word, each as the remaining words; a word that ends in `*` stands for any ending. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Entry>[]>;
  /** Entries whose first word ends in `*`, by its first three letters. */
  readonly byStem: ReadonlyMap<string, readonly Phrase<Entry>[]>;
}

interface Phrase<Entry> {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** Where an entry of a lexicon stands in a reading. */
export interface Match<Entry = string> {
  readonly start: number;
  readonly end: number;
  /** Index of its first word in `reading.words`, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

const stemLength = 3;

/**
 * Makes a lexicon from phrases ("wrinkle relaxing", "botox*"): lower case, hyphens are spaces, `*` at the end of a word is any ending (its stem at least three letters).
 * With pairs, each phrase carries a value.
 */
export function lexicon(phrases: readonly string[]): Lexicon;
export function lexicon<Entry>(phrases: readonly (readonly [string, Entry])[]): Lexicon<Entry>;
export function lexicon(phrases: readonly (string | readonly [string, unknown])[]): Lexicon<unknown> {
  const byFirst = new Map<string, Phrase<unknown>[]>();
  const byStem = new Map<string, Phrase<unknown>[]>();
  for (const item of phrases) {
    const [phrase, entry] = typeof item === "string" ? [item, item] : item;
    const words = phrase.toLowerCase().split(/[\s-]+/);
    const [first = ""] = words;
    const index = first.endsWith("*") ? byStem : byFirst;
    const key = first.endsWith("*") ? first.slice(0, stemLength) : first;
    const known = index.get(key);
    if (known) known.push({ words, entry });
    else index.set(key, [{ words, entry }]);
  }
  return { byFirst, byStem };
}

const fits = (wanted: string, word: string): boolean =>
  wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** The longest entry that begins at a word, if any. Most words begin none, which two look-ups tell. */
function matchAt<Entry>(
  { byFirst, byStem }: Lexicon<Entry>,
  words: readonly Word[],
  from: number,
): Match<Entry> | undefined {
  const first = words[from];
  if (!first || first.kind === "link") return undefined;

  const whole = byFirst.get(first.plain);
  const stem = byStem.size > 0 ? byStem.get(first.plain.slice(0, stemLength)) : undefined;
  if (!whole && !stem) return undefined;

  let best: Match<Entry> | undefined;
  for (const phrases of [whole, stem]) {
    if (!phrases) continue;
    for (const { words: wanted, entry } of phrases) {
      const to = from + wanted.length;
      if (best && to <= best.to) continue;
      if (!wanted.every((word, index) => fits(word, words[from + index]?.plain ?? ""))) continue;
      best = { start: first.start, end: words[to - 1]?.end ?? first.end, from, to, entry };
    }
  }
  return best;
}

/** Matches of one lexicon that are looked at; signals compare matches with each other, so their number must have an end. No real post has more. */
export const mostMatches = 300;

/** The first `mostMatches` places where an entry stands, longest first at each word, without overlaps. Linear in the number of words. */
export function matchesIn<Entry>(lexicon: Lexicon<Entry>, words: readonly Word[]): readonly Match<Entry>[] {
  const matches: Match<Entry>[] = [];
  for (let from = 0; from < words.length && matches.length < mostMatches; from += 1) {
    const match = matchAt(lexicon, words, from);
    if (!match) continue;
    matches.push(match);
    from = match.to - 1;
  }
  return matches;
}
