import type { Clue, ClueKind } from "@hindsight/core/clue";
import type { PersonPost } from "./person-post.ts";

/** Weight from which the details of several posts single somebody out: as in one post (`recognisable`). */
const enough = 3;
/** What the posts about the person must add up to themselves, before the author's whereabouts count. */
const enoughOfThePerson = 2;

/** Kinds of which at least one must be there: an outcome and a sex alone fit too many. */
const telling = new Set<ClueKind>([
  "name",
  "age",
  "event",
  "occupation",
  "relation",
  "place",
  "feature",
  "condition",
]);

/** The weightiest detail of each kind. */
export function bestDetails(posts: readonly PersonPost[]): ReadonlyMap<ClueKind, Clue> {
  const best = new Map<ClueKind, Clue>();
  for (const clue of posts.flatMap(({ details }) => details)) {
    const known = best.get(clue.kind);
    if (!known || weightOf(clue) > weightOf(known)) best.set(clue.kind, clue);
  }
  return best;
}

const weightOf = ({ weight = 1 }: Clue): number => weight;
const sum = (details: Iterable<Clue>): number =>
  [...details].reduce((total, clue) => total + weightOf(clue), 0);

/** Posts that tell of the person, not of where the author was. */
export const isAboutPerson = ({ role }: PersonPost): boolean =>
  role === "person" || role === "aside" || role === "farewell";

/** Posts are dated, so that together they say when. */
const dated = 0.5;

/** How closely posts describe somebody together; a known place of work counts as a place. */
export function weightTogether(posts: readonly PersonPost[], isPlaceKnown: boolean): number {
  const about = posts.filter(isAboutPerson);
  const best = bestDetails(about);
  const isPlaced = isPlaceKnown || posts.some(({ role }) => role === "whereabouts" || role === "bio");
  const isDated = about.some(({ at }) => !Number.isNaN(at));
  return (
    sum(best.values()) + (isPlaced && !best.has("place") ? 1 : 0) + (isDated && !best.has("time") ? dated : 0)
  );
}

/**
 * Whether at least two posts about a person single them out together: closely enough, by a detail that is telling, and by more
 * than any of them gives away alone; by a whole detail more when the checks of single posts have found that one already.
 */
export function singlesOut(posts: readonly PersonPost[], isPlaceKnown: boolean): boolean {
  const about = posts.filter(isAboutPerson);
  if (about.length < 2) return false;

  const best = [...bestDetails(about).values()];
  const together = weightTogether(posts, isPlaceKnown);
  return (
    sum(best) >= enoughOfThePerson &&
    together >= enough &&
    about.every((post) => together >= neededBeside(post)) &&
    best.some((clue) => telling.has(clue.kind) && weightOf(clue) >= 0.75)
  );
}

const neededBeside = (post: PersonPost): number =>
  post.alone >= enough ? weightTogether([post], false) + 1 : post.alone + 0.5;
