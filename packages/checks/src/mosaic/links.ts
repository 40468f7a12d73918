import { mayBeOne, type PersonPost } from "./person-post.ts";
import { threadLinks } from "./thread-links.ts";

const day = 86_400_000;
/** Posts about somebody further apart are not joined. */
const longest = 60 * day;
/** "Update on our lad" without a word of what he has. */
const unlabelled = 30 * day;
/** A word on the family follows the story within days. */
const aside = 3 * day;
/** "Crossbow lad is awake": one calls somebody so while all remember. */
const called = 14 * day;
const mourning = 21 * day;
/** Posts looked back over for one link: bounds an account that does nothing but tell stories. */
const mostLookedAt = 200;

/** Two posts that seem to be about one person. */
export type Link = readonly [PersonPost, PersonPost];

/** Every sign that two posts are about one person. Takes posts oldest first; looks back over a bounded window for each. */
export function* linksOf(posts: readonly PersonPost[]): Generator<Link> {
  yield* threadLinks(posts);
  yield* sharedRarity(posts);

  const people: PersonPost[] = [];
  for (const post of posts) {
    const earlier = Number.isNaN(post.at) ? undefined : earlierOne(post, people);
    if (earlier) yield [earlier, post];
    if (post.role === "person") people.push(post);
  }
}

/** The post that this one goes on from, among earlier ones about a person. */
function earlierOne(post: PersonPost, people: readonly PersonPost[]): PersonPost | undefined {
  const { label } = post;
  if (post.role === "aside")
    return latest(post, people, aside, ({ isYoung }) => isYoung || !post.isOfParents);
  if (post.role === "farewell") return latest(post, people, mourning, hasDied);
  if (post.role !== "person") return undefined;
  if (label !== undefined && post.goesOn !== "known")
    return latest(
      post,
      people,
      post.goesOn === "called" ? called : longest,
      (other) => mayBeOne(other, post) && isCalled(other, label),
    );
  if (post.goesOn === "update") return latest(post, people, unlabelled, (other) => mayBeOne(other, post));
  return undefined;
}

const hasDied = ({ details }: PersonPost): boolean =>
  details.some(
    ({ kind, value }) => kind === "outcome" && /^(?:died|death|passed|lost|rip|didn't make it)/.test(value),
  );

const isCalled = ({ details, rare }: PersonPost, label: string): boolean =>
  rare.includes(label) || details.some(({ value }) => value === label);

function latest(
  post: PersonPost,
  people: readonly PersonPost[],
  window: number,
  fits: (other: PersonPost) => boolean,
): PersonPost | undefined {
  const first = Math.max(0, people.length - mostLookedAt);
  for (let at = people.length - 1; at >= first; at -= 1) {
    const other = people[at];
    if (!other || post.at - other.at > window) return undefined;
    if (fits(other)) return other;
  }
  return undefined;
}

/** Posts that name the same rare illness or event within the window: so few people have it that it is most likely one. */
function* sharedRarity(posts: readonly PersonPost[]): Generator<Link> {
  const last = new Map<string, PersonPost>();
  for (const post of posts) {
    if (post.role !== "person") continue;
    for (const key of post.rare) {
      const other = last.get(key);
      if (other && post.at - other.at <= longest && mayBeOne(other, post)) yield [other, post];
      last.set(key, post);
    }
  }
}
