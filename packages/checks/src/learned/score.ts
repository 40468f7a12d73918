import { partsOf, wordFeatures } from "./features.ts";
import { addFeature, lengthened, noSums, numbersEach, type Model, type Sums } from "./model.ts";
import type { Token } from "./tokens.ts";

/** Words whose parts are remembered at once; nearly all words of a post were read before. */
const mostWords = 20_000;

/** Scores posts by a model, one number a subject: above 0 a post is more like the risky ones, about 1 clearly. */
export function scorer(model: Model): (tokens: readonly Token[]) => readonly number[] {
  const known = new Map<string, Sums>();
  const partsSums = (word: string): Sums => {
    const before = known.get(word);
    if (before) return before;
    if (known.size === mostWords) known.clear();
    const sums = noSums();
    for (const part of partsOf(word)) addFeature(sums, model, part);
    known.set(word, sums);
    return sums;
  };

  return (tokens) => {
    const words = noSums();
    for (const { name } of wordFeatures(tokens)) addFeature(words, model, name);
    const parts = noSums();
    for (const word of new Set(tokens.map(({ text }) => text))) {
      const own = partsSums(word);
      for (let at = 0; at < numbersEach; at += 1) parts[at] = (parts[at] ?? 0) + (own[at] ?? 0);
    }
    return model.bias.map((bias, subject) => bias + lengthened(words, subject) + lengthened(parts, subject));
  };
}

/** A stretch of tokens and what it adds to the score of a subject. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly adds: number;
}

/** What each word and pair of words adds to the score of a subject, the weightiest first. */
export function sharesOf(model: Model, tokens: readonly Token[], subject: number): readonly Share[] {
  const shares = wordFeatures(tokens).map(({ name, from, to }) => {
    const sums = noSums();
    addFeature(sums, model, name);
    return { from, to, adds: sums[subject + 1] ?? 0 };
  });
  return shares.filter(({ adds }) => adds > 0).toSorted((one, other) => other.adds - one.adds);
}
