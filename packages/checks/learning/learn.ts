import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { subjects } from "../src/learned/model.ts";
import { fit } from "./fit.ts";
import { labelledPosts } from "./posts.ts";
import { raritiesOf, vectorsOf } from "./vectors.ts";
import { heldOut } from "./held-out.ts";
import { printHeldOut } from "./print-held-out.ts";

/** Features kept: the weightiest. */
const mostFeatures = 40_000;

const posts = labelledPosts();
printHeldOut(posts, heldOut(posts));

const all = raritiesOf(posts);
const first = learn(all);
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
const planes = learn(kept);
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

function learn(rarities: ReadonlyMap<string, number>) {
  const vectors = vectorsOf(posts, rarities);
  return subjects.map((subject) =>
    fit(
      vectors,
      posts.map(({ label }) => label === subject),
      rarities.size,
    ),
  );
}
