import { subjects } from "../src/learned/model.ts";
import type { LabelledPost } from "./posts.ts";

/** Shares of harmless posts that may be flagged, at which recall is told. */
const alarms = [0.01, 0.02, 0.03, 0.05];

/** Prints, by batch and subject, the recall on posts of batches that were not learned from. */
export function printHeldOut(
  posts: readonly LabelledPost[],
  scores: ReadonlyMap<LabelledPost, readonly number[]>,
): void {
  const batches = [...new Set(posts.map(({ batch }) => batch)), undefined];
  for (const [at, subject] of subjects.entries()) {
    for (const batch of batches) {
      const own = posts.filter((post) => batch === undefined || post.batch === batch);
      const scoresOf = (label: string) =>
        own.filter((post) => post.label === label).map((post) => scores.get(post)?.[at] ?? 0);
      const risky = scoresOf(subject);
      const clear = scoresOf("clear").toSorted((one, other) => other - one);
      if (risky.length === 0 || clear.length === 0) continue;
      const recalls = alarms.map((share) => {
        const from = clear[Math.floor(clear.length * share)] ?? 0;
        return `${(risky.filter((score) => score > from).length / risky.length).toFixed(2)} (from ${from.toFixed(2)})`;
      });
      console.log(subject.padEnd(16), (batch ?? "all").padEnd(14), recalls.join("  "));
    }
  }
}
