import { packed } from "../src/learned/kept.ts";
import { numbersEach } from "../src/learned/model.ts";
import type { Plane } from "./fit.ts";
import { planesOf } from "./planes.ts";
import type { LabelledPost } from "./posts.ts";
import { blocksOf, knownIn, vectorsOf, type Known } from "./vectors.ts";

/** Features kept: the weightiest. Half as many cost three points of recall. */
const mostFeatures = 200_000;

/** Learns from posts, and writes what was learned as the text of `src/learned/weights.json`. The same posts always give the same text. */
export function learnedFrom(posts: readonly LabelledPost[]): string {
  const blocks = blocksOf(posts.map(({ lesson }) => lesson));
  const planesOver = (known: ReadonlyMap<number, Known>) =>
    planesOf(posts, vectorsOf(blocks, known), known.size);
  const all = knownIn(blocks);
  const known = weightiest(all, planesOver(all));
  const planes = planesOver(known);

  const numbers = new Int16Array(known.size * numbersEach);
  for (const { rarity, index } of known.values()) {
    const each = [rarity, ...planes.map(({ weights }) => weights[index] ?? 0)];
    numbers.set(each.map(whole), index * numbersEach);
  }
  const kept = { bias: planes.map(({ bias }) => whole(bias)), ids: Uint32Array.from(known.keys()), numbers };
  return `${JSON.stringify(packed(kept))}\n`;
}

/** In thousandths, as the reader expects it. */
const whole = (number: number): number => Math.round(number * 1000);

function weightiest(all: ReadonlyMap<number, Known>, planes: readonly Plane[]): ReadonlyMap<number, Known> {
  const weightOf = ({ index }: Known) =>
    Math.max(...planes.map(({ weights }) => Math.abs(weights[index] ?? 0)));
  const least = Float64Array.from(all.values(), weightOf).toSorted().at(-mostFeatures) ?? 0;
  const kept = [...all].filter(([, known]) => weightOf(known) >= least);
  return new Map(kept.map(([id, { rarity }], index) => [id, { rarity, index }]));
}
