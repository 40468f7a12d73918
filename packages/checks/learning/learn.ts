import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelledPosts } from "./posts.ts";
import { raritiesOf } from "./vectors.ts";
import { heldOut } from "./held-out.ts";
import { planesOf } from "./planes.ts";
import { printHeldOut } from "./print-held-out.ts";

/** Features kept: the weightiest. */
const mostFeatures = 40_000;

const posts = labelledPosts();
printHeldOut(posts, heldOut(posts));

const all = raritiesOf(posts);
const first = planesOf(posts, all);
const names = [...all.keys()];
const weight = (index: number): number =>
  Math.max(...first.map(({ weights }) => Math.abs(weights[index] ?? 0)));
const kept = new Map(
  names
    .map((name, index) => ({ name, weight: weight(index) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostFeatures)
    .map(({ name }) => [name, all.get(name) ?? 0]),
);
const planes = planesOf(posts, kept);
const whole = (number: number): number => Math.round(number * 1000);
writeFileSync(
  join(import.meta.dirname, "../src/learned/weights.json"),
  `${JSON.stringify({
    bias: planes.map(({ bias }) => whole(bias)),
    features: [...kept]
      .map(([name, rarity], index) =>
        [name, whole(rarity), ...planes.map(({ weights }) => whole(weights[index] ?? 0))].join(" "),
      )
      .join("\n"),
  })}\n`,
);
