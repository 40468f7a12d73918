import { product } from "./matrix.ts";
import { planesOf } from "./planes.ts";
import type { LabelledPost } from "./posts.ts";
import { blocksOf, knownIn, vectorsOf } from "./vectors.ts";

/** So many models are learned, each from all batches but every sixth. */
const folds = 6;

/** For each post the score of each subject, by a model that saw no post of its batch. */
export function heldOut(posts: readonly LabelledPost[]): ReadonlyMap<LabelledPost, readonly number[]> {
  const scores = new Map<LabelledPost, readonly number[]>();
  const batches = [...new Set(posts.map((post) => post.batch))];
  for (let fold = 0; fold < folds; fold += 1) {
    const out = new Set(batches.filter((_, index) => index % folds === fold));
    const seen = posts.filter((post) => !out.has(post.batch));
    const unseen = posts.filter((post) => out.has(post.batch));
    const blocks = blocksOf(seen.map(({ lesson }) => lesson));
    const known = knownIn(blocks);
    const planes = planesOf(seen, vectorsOf(blocks, known), known.size);
    const matrix = vectorsOf(blocksOf(unseen.map(({ lesson }) => lesson)), known);
    for (const [row, post] of unseen.entries())
      scores.set(
        post,
        planes.map(({ weights, bias }) => product(matrix, row, weights) + bias),
      );
  }
  return scores;
}
