import { hashOf, joined } from "./hash.ts";
import type { Lesson } from "./lesson.ts";
import { whoever } from "./same-for-all.ts";
import type { Token } from "./tokens.ts";

/** Why hashes were joined to one feature. */
export const as = { pair: 1, run: 2, gapped: 3, wordBeforeKind: 4, kindBeforeWord: 5, kinds: 6 } as const;

/** A feature that comes from words, with the tokens it was read from. */
export interface WordFeature {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Each word and each pair of neighbours. Where a post was made and whether it shows a picture is left out: it would tell of the
 * platform, not of the post. Here as below a feature is a hash, and may come more than once.
 */
export function wordFeatures(tokens: readonly Token[]): readonly WordFeature[] {
  const features: WordFeature[] = [];
  for (const [at, { text, hash }] of tokens.entries()) {
    if (text === whoever) continue;
    features.push({ id: hash, from: at, to: at + 1 });
    const before = tokens[at - 1];
    if (before && before.text !== whoever)
      features.push({ id: joined(as.pair, before.hash, hash), from: at - 1, to: at + 1 });
  }
  return features;
}

/** Each run of three words, with the middle one and without it: "told them off", "told _ off". */
export function runFeatures(tokens: readonly Token[]): readonly number[] {
  const ids: number[] = [];
  for (let at = 2; at < tokens.length; at += 1) {
    const [first, middle, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (!first || !middle || !last) continue;
    if (first.text === whoever || middle.text === whoever || last.text === whoever) continue;
    ids.push(joined(as.run, first.hash, middle.hash, last.hash), joined(as.gapped, first.hash, last.hash));
  }
  return ids;
}

/** Stretches of different kinds count as together when no more than two words stand between. */
const farthest = 3;

/** What is known of a word, with the word before and after it, and with what is known of the next few: "sent {relative}", "{patient} {insult}". */
export function kindFeatures({ tokens, kinds }: Lesson): readonly number[] {
  const ids: number[] = [];
  for (const [at, own] of kinds.entries()) {
    if (own.length === 0 || tokens[at]?.text === whoever) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    for (const kind of own) {
      if (before && before.text !== whoever) ids.push(joined(as.wordBeforeKind, before.hash, kind));
      if (after && after.text !== whoever) ids.push(joined(as.kindBeforeWord, kind, after.hash));
      for (let next = at + 1; next <= at + farthest; next += 1) {
        if (tokens[next]?.text === whoever) continue;
        for (const other of kinds[next] ?? []) if (other !== kind) ids.push(joined(as.kinds, kind, other));
      }
    }
  }
  return ids;
}

const shortest = 3;
const longest = 5;

/** The parts of a word, three to five letters long, by which words that were never seen are read: "<gif", "ifted". */
export function partsOf(word: string): readonly number[] {
  if (word.length < shortest || word.startsWith("<")) return [];
  const whole = `<${word}>`;
  const ids: number[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= whole.length; at += 1)
      ids.push(hashOf(`~${whole.slice(at, at + length)}`));
  }
  return ids;
}
