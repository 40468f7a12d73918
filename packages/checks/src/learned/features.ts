import { whoever } from "./same-for-all.ts";
import type { Token } from "./tokens.ts";

/** A feature that comes from words, with the tokens it was read from. */
export interface WordFeature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Each word and each pair of neighbours, once. Where a post was made and whether it shows a picture is left out: it would tell of
 * the platform, not of the post.
 */
export function wordFeatures(tokens: readonly Token[]): readonly WordFeature[] {
  const features = new Map<string, WordFeature>();
  const add = (name: string, from: number, to: number) => {
    if (!features.has(name)) features.set(name, { name, from, to });
  };
  for (const [at, { text }] of tokens.entries()) {
    if (text === whoever) continue;
    add(text, at, at + 1);
    const before = tokens[at - 1];
    if (before && before.text !== whoever) add(`${before.text} ${text}`, at - 1, at + 1);
  }
  return [...features.values()];
}

const shortest = 3;
const longest = 5;

/** The parts of a word, three to five letters long, by which words that were never seen are read: "~<gif", "~ifted". */
export function partsOf(word: string): readonly string[] {
  if (word.length < shortest || word.startsWith("<")) return [];
  const whole = `<${word}>`;
  const parts: string[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= whole.length; at += 1) parts.push(`~${whole.slice(at, at + length)}`);
  }
  return parts;
}
