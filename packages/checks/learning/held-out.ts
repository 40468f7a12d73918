import { dot } from "./fit.ts";
import type { LabelledPost } from "./posts.ts";
import { planesOf } from "./planes.ts";
import { raritiesOf, vectorsOf } from "./vectors.ts";

/** For each post the score of each subject, by a model that saw no post of its batch. */
export function heldOut(posts: readonly LabelledPost[]): ReadonlyMap<LabelledPost, readonly number[]> {
  const scores = new Map<LabelledPost, readonly number[]>();
  for (const batch of new Set(posts.map((post) => post.batch))) {
    const seen = posts.filter((post) => post.batch !== batch);
    const unseen = posts.filter((post) => post.batch === batch);
    const rarities = raritiesOf(seen);
    const planes = planesOf(seen, rarities);
    for (const [index, vector] of vectorsOf(unseen, rarities).entries()) {
      const post = unseen[index];
      if (post)
        scores.set(
          post,
          planes.map(({ weights, bias }) => dot(weights, vector) + bias),
        );
    }
  }
  return scores;
}
