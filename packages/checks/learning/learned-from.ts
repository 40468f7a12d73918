import { planesOf } from "./planes.ts";
import type { LabelledPost } from "./posts.ts";
import { raritiesOf } from "./vectors.ts";

/** Features kept: the weightiest. */
const mostFeatures = 40_000;

/** Learns from posts, and writes what was learned as the text of `src/learned/weights.json`. The same posts always give the same text. */
export function learnedFrom(posts: readonly LabelledPost[]): string {
  const all = raritiesOf(posts);
  const kept = weightiest(all, planesOf(posts, all));
  const planes = planesOf(posts, kept);
  const features = [...kept].map(([name, rarity], index) =>
    [name, whole(rarity), ...planes.map(({ weights }) => whole(weights[index] ?? 0))].join(" "),
  );
  return `${JSON.stringify({ bias: planes.map(({ bias }) => whole(bias)), features: features.join("\n") })}\n`;
}

/** In thousandths, as the reader expects it. */
const whole = (number: number): number => Math.round(number * 1000);

function weightiest(
  rarities: ReadonlyMap<string, number>,
  planes: ReturnType<typeof planesOf>,
): ReadonlyMap<string, number> {
  const weighed = [...rarities].map(([name, rarity], index) => ({
    name,
    rarity,
    weight: Math.max(...planes.map(({ weights }) => Math.abs(weights[index] ?? 0))),
  }));
  const first = weighed.toSorted((one, other) => other.weight - one.weight).slice(0, mostFeatures);
  return new Map(first.map(({ name, rarity }) => [name, rarity]));
}
