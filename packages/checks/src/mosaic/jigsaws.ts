import type { History } from "@hindsight/core/check";
import { groupPosts } from "./group-posts.ts";
import { inWords, spanOfTime } from "./in-words.ts";
import { personPosts, type PersonPost } from "./person-post.ts";
import { bestDetails, isAboutPerson, singlesOut, weightTogether } from "./singling-out.ts";
import { smallestBreak } from "./smallest-break.ts";

/** Posts that are mild one by one and single somebody out together. */
export interface Jigsaw {
  readonly posts: readonly string[];
  readonly breakBy: readonly string[];
  /** Those of the posts that only tell where the author was. */
  readonly context: readonly string[];
  readonly reason: string;
}

/** How near in time the author's whereabouts must be to say where the patient was. */
const week = 7 * 86_400_000;
const mostWhereabouts = 2;
/** Nobody works through more at once; a later audit of what is left shows the next. */
const mostJigsaws = 100;

/** The jigsaws in a history, oldest first; of very many only the weightiest 100. */
export function jigsaws({ clues, author }: Pick<History, "clues" | "author">): readonly Jigsaw[] {
  const posts = personPosts(clues);
  const bios = posts.filter(({ role }) => role === "bio");
  const around = posts.filter(({ role, at }) => role === "whereabouts" && !Number.isNaN(at));
  const isWorkplaceTold = author.workplaces.length > 0;

  const found = groupPosts(posts).flatMap((group) => {
    const about = group.filter(isAboutPerson);
    const context = contextOf(about, around, bios);
    const all = [...context, ...about];
    const isOne = about.some(({ role }) => role === "person") && singlesOut(all, isWorkplaceTold);
    return isOne ? [{ about, context, all, weight: weightTogether(all, isWorkplaceTold) }] : [];
  });
  const weightiest = new Set(found.toSorted((a, b) => b.weight - a.weight).slice(0, mostJigsaws));
  return found
    .filter((each) => weightiest.has(each))
    .map(({ about, context, all }) => ({
      posts: all.map(({ id }) => id),
      context: context.map(({ id }) => id),
      breakBy: smallestBreak(all, isWorkplaceTold).map(({ id }) => id),
      reason: reasonOf(about, context, isWorkplaceTold),
    }));
}

/** Where the author was in the days around, failing that where the bio says they work. */
function contextOf(
  about: readonly PersonPost[],
  around: readonly PersonPost[],
  bios: readonly PersonPost[],
): readonly PersonPost[] {
  const times = about.map(({ at }) => at).filter((at) => !Number.isNaN(at));
  const near = within(around, Math.min(...times) - week, Math.max(...times) + week);
  return near.length > 0 ? near.slice(0, mostWhereabouts) : bios.slice(0, 1);
}

/** The posts of a stretch of time; `posts` are sorted by it. */
function within(posts: readonly PersonPost[], from: number, to: number): readonly PersonPost[] {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return posts.slice(low, low + mostWhereabouts).filter(({ at }) => at <= to);
}

function reasonOf(
  about: readonly PersonPost[],
  context: readonly PersonPost[],
  isWorkplaceTold: boolean,
): string {
  const when = spanOfTime(about.map(({ at }) => at));
  const isPlaced = context.length > 0 || isWorkplaceTold;
  const pieces = inWords(bestDetails(about), isPlaced ? "where you were working" : undefined);
  return `These ${about.length} posts${when === "" ? "" : ` of ${when}`} may be about one patient, and together may let that person be recognised by ${pieces}.`;
}
