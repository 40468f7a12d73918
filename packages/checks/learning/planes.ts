import { subjects } from "../src/learned/model.ts";
import { fit, type Plane } from "./fit.ts";
import type { Matrix } from "./matrix.ts";
import type { LabelledPost } from "./posts.ts";

/** One plane a subject, fitted to posts and their rows. */
export function planesOf(posts: readonly LabelledPost[], matrix: Matrix, features: number): readonly Plane[] {
  const importance = posts.map((post) => post.importance);
  return subjects.map((subject) => {
    const isRisky = posts.map(({ label }) => label === subject);
    return fit(matrix, isRisky, importance, features);
  });
}
