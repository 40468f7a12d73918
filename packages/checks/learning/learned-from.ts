import { packed } from "../src/learned/kept.ts";
import { numbersEach } from "../src/learned/model.ts";
import type { Plane } from "./fit.ts";
import { planesOf } from "./planes.ts";
import type { LabelledPost } from "./posts.ts";
import { blocksOf, knownIn, vectorsOf, type Known } from "./vectors.ts";

/** Features kept, about half of all: those that move most. A third of all costs one point of recall. */
const mostFeatures = 300_000;

/** Learns from posts, and writes what was learned as the text of `src/learned/weights.json`. The same posts always give the same text. */
export function learnedFrom(posts: readonly LabelledPost[]): string {
  const blocks = blocksOf(posts.map(({ lesson }) => lesson));
  const known = knownIn(blocks);
  const planes = planesOf(posts, vectorsOf(blocks, known), known.size);
  const kept = whatMovesMost(known, planes);

  const numbers = new Int16Array(kept.size * numbersEach);
  for (const [place, { rarity, index }] of [...kept.values()].entries()) {
    const each = [rarity, ...planes.map(({ weights }) => weights[index] ?? 0)];
    numbers.set(each.map(whole), place * numbersEach);
  }
  const bias = planes.map((plane) => whole(plane.bias));
  return `${JSON.stringify(packed({ bias, ids: Uint32Array.from(kept.keys()), numbers }))}\n`;
}

/** In thousandths, as the reader expects it. */
const whole = (number: number): number => Math.round(number * 1000);

/** The features without which the scores of all posts together would change most. */
function whatMovesMost(
  known: ReadonlyMap<number, Known>,
  planes: readonly Plane[],
): ReadonlyMap<number, Known> {
  const moves = ({ count, rarity, index }: Known) =>
    Math.sqrt(count) * rarity * Math.max(...planes.map(({ weights }) => Math.abs(weights[index] ?? 0)));
  const least = Float64Array.from(known.values(), moves).toSorted().at(-mostFeatures) ?? 0;
  return new Map([...known].filter(([, each]) => moves(each) >= least));
}
