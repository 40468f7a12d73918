import { linksOf } from "./links.ts";
import type { PersonPost } from "./person-post.ts";

/** Posts about one person; more of them are not joined: nobody could look at them together. */
const mostPosts = 40;

/** Joins the posts that seem to be about one person, each group oldest first. Nearly linear. */
export function groupPosts(posts: readonly PersonPost[]): readonly (readonly PersonPost[])[] {
  const index = new Map(posts.map((post, at) => [post, at]));
  const parent = posts.map((_, at) => at);
  const size = posts.map(() => 1);
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up;
    parent[at] = root;
    return root;
  };

  for (const [one, other] of linksOf(posts)) {
    const a = rootOf(index.get(one) ?? 0);
    const b = rootOf(index.get(other) ?? 0);
    const joined = (size[a] ?? 0) + (size[b] ?? 0);
    if (a === b || joined > mostPosts) continue;
    const [small, large] = (size[a] ?? 0) < (size[b] ?? 0) ? [a, b] : [b, a];
    parent[small] = large;
    size[large] = joined;
  }

  const groups = Map.groupBy(posts, (post) => rootOf(index.get(post) ?? 0));
  return [...groups.values()].filter((group) => group.length > 1);
}
