import { mayBeOne, type PersonPost } from "./person-post.ts";

/** Links of a thread followed upwards; a thread is hardly ever longer, and a loop of lies never ends. */
const mostSteps = 100;

/** Joins a post that goes on about somebody, or about their family, with the last post about somebody in the same thread. */
export function* threadLinks(posts: readonly PersonPost[]): Generator<readonly [PersonPost, PersonPost]> {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const last = new Map<string, PersonPost>();
  for (const post of posts) {
    const thread = threadOf(post, byId);
    if (thread === undefined || post.role === "bare") continue;
    const earlier = last.get(thread);
    const isMore = post.role === "aside" || post.role === "farewell" || post.goesOn !== undefined;
    if (earlier && isMore && mayBeOne(earlier, post)) yield [earlier, post];
    if (post.role === "person") last.set(thread, post);
  }
}

/** The first post of the thread, as far as posts of it are known; its id also names threads it does not belong to itself. */
function threadOf(post: PersonPost, byId: ReadonlyMap<string, PersonPost>): string | undefined {
  let at: PersonPost = post;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (at.parent === undefined) return at.id;
    const up = byId.get(at.parent);
    if (!up) return at.parent;
    at = up;
  }
  return undefined;
}
