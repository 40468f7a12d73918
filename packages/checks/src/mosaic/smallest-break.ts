import type { PersonPost } from "./person-post.ts";
import { isAboutPerson, singlesOut, weightTogether } from "./singling-out.ts";

/** Up to this many posts every combination is tried. */
const tryAll = 12;

/**
 * The fewest posts to remove so that the rest singles nobody out; among equals those that leave least behind. Exact for up to
 * 12 posts about the person, one greedy removal at a time beyond. Never a bio: without two posts about the person nothing is left.
 */
export function smallestBreak(posts: readonly PersonPost[], isPlaceKnown: boolean): readonly PersonPost[] {
  const about = posts.filter(isAboutPerson);
  const without = (removed: readonly PersonPost[]) => posts.filter((post) => !removed.includes(post));
  const left = (removed: readonly PersonPost[]) => weightTogether(without(removed), isPlaceKnown);
  const breaks = (removed: readonly PersonPost[]) => !singlesOut(without(removed), isPlaceKnown);

  if (about.length <= tryAll) {
    for (let size = 1; size < about.length; size += 1) {
      const enough = combinations(about, size).filter(breaks);
      if (enough.length > 0) return enough.reduce((best, each) => (left(each) < left(best) ? each : best));
    }
  }

  const removed: PersonPost[] = [];
  while (!breaks(removed)) {
    const rest = about.filter((post) => !removed.includes(post));
    const next = rest.reduce((best, each) =>
      left([...removed, each]) < left([...removed, best]) ? each : best,
    );
    removed.push(next);
  }
  return removed;
}

function combinations<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    combinations(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
