import type { Clue, ClueKind } from "@hindsight/core/clue";
import type { PersonPost } from "./person-post.ts";

/** Weight from which the details of several posts single somebody out: as in one post (`recognisable`). */
const enough = 3;
/** What the posts about the person must add up to themselves, before the author's whereabouts count. */
const enoughOfThePerson = 2;
const fewestKinds = 3;

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

/** How closely one post alone describes somebody. */
const weightAlone = (post: PersonPost): number => sum(bestDetails([post]).values());

/** Posts that tell of the person, not of where the author was. */
export const isAboutPerson = ({ role }: PersonPost): boolean =>
  role === "person" || role === "aside" || role === "farewell";

/** How closely posts describe somebody together; a known place of work counts as a place. */
export const weightTogether = (posts: readonly PersonPost[], isPlaceKnown: boolean): number => {
  const best = bestDetails(posts.filter(isAboutPerson));
  return sum(best.values()) + (isPlaceKnown && !best.has("place") ? 1 : 0);
};

/**
 * Whether at least two posts about a person single them out together: by kinds enough, one of them telling, and by a whole
 * detail more than what a post of them, weighed by the checks of single posts, gives away alone.
 */
export function singlesOut(posts: readonly PersonPost[], isPlaceKnown: boolean): boolean {
  const about = posts.filter(isAboutPerson);
  if (about.length < 2) return false;

  const best = bestDetails(about);
  const isPlaced = isPlaceKnown || posts.some(({ role }) => role === "whereabouts" || role === "bio");
  const own = sum(best.values());
  const together = weightTogether(posts, isPlaced);
  const kinds = best.size + (isPlaced && !best.has("place") ? 1 : 0);
  const alone = Math.max(0, ...about.filter(({ showsPatient }) => showsPatient).map(weightAlone));
  return (
    own >= enoughOfThePerson &&
    together >= Math.max(enough, alone + 1) &&
    kinds >= fewestKinds &&
    [...best.values()].some((clue) => telling.has(clue.kind) && weightOf(clue) >= 0.75)
  );
}
