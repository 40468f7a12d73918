import { rememberingWords } from "../remembering.ts";
import { kindFeatures, partsOf, runFeatures, wordFeatures } from "./features.ts";
import type { Lesson } from "./lesson.ts";
import { addFeature, lengthened, noSums, type Model, type Sums } from "./model.ts";
import type { Token } from "./tokens.ts";

/** Scores posts by a model, one number a subject: above 0 a post is more like the risky ones, about 1 clearly. */
export function scorer(model: Model): (lesson: Lesson) => readonly number[] {
  const partsSumsOf = rememberingWords((word) => {
    const sums = noSums();
    for (const id of partsOf(word)) addFeature(sums, model, model.indexOf(id));
    return sums;
  });

  /** The last block that each feature was counted in: it counts once, however often it comes. */
  const countedIn = new Uint32Array(model.features);
  let block = 0;
  const sumsOf = (ids: readonly number[]): Sums => {
    const sums = noSums();
    block += 1;
    for (const id of ids) {
      const index = model.indexOf(id);
      if (index < 0 || countedIn[index] === block) continue;
      countedIn[index] = block;
      addFeature(sums, model, index);
    }
    return sums;
  };

  return (lesson) => {
    const blocks = [
      sumsOf(wordFeatures(lesson.tokens).map(({ id }) => id)),
      sumsOf(runFeatures(lesson.tokens)),
      sumsOf(kindFeatures(lesson)),
      summed([...new Set(lesson.tokens.map(({ text }) => text))].map(partsSumsOf)),
    ];
    return model.bias.map((bias, subject) =>
      blocks.reduce((score, sums) => score + lengthened(sums, subject), bias),
    );
  };
}

function summed(each: readonly Sums[]): Sums {
  const sums = noSums();
  for (const own of each)
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  return sums;
}

/** A stretch of tokens and what it adds to the score of a subject. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly adds: number;
}

/** What each word and pair of words adds to the score of a subject, the weightiest first. */
export function sharesOf(model: Model, tokens: readonly Token[], subject: number): readonly Share[] {
  const first = new Map(
    wordFeatures(tokens)
      .toReversed()
      .map((feature) => [feature.id, feature]),
  );
  const shares = [...first.values()].map(({ id, from, to }) => {
    const sums = noSums();
    addFeature(sums, model, model.indexOf(id));
    return { from, to, adds: sums[subject + 1] ?? 0 };
  });
  return shares.filter(({ adds }) => adds > 0).toSorted((one, other) => other.adds - one.adds);
}
