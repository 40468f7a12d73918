import { subjects } from "../src/learned/model.ts";
import { fit, type Plane } from "./fit.ts";
import type { LabelledPost } from "./posts.ts";
import { vectorsOf } from "./vectors.ts";

/** One plane a subject, fitted to posts over the features known by rarity. */
export function planesOf(
  posts: readonly LabelledPost[],
  rarities: ReadonlyMap<string, number>,
): readonly Plane[] {
  const vectors = vectorsOf(posts, rarities);
  const importance = posts.map((post) => post.importance);
  return subjects.map((subject) => {
    const isRisky = posts.map(({ label }) => label === subject);
    return fit(vectors, isRisky, importance, rarities.size);
  });
}
