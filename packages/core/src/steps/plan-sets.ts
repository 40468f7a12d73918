import type { Audit } from "../audit.ts";
import type { FindingSet, Judge } from "../check.ts";
import type { Clue } from "../clue.ts";
import type { PostBatches } from "../ports.ts";
import type { PlaceInBatch, PlannedSet, ReadingChoice } from "../reading-plan.ts";
import { aboutSomebody, maySend } from "./choose-to-read.ts";
import { concludeAudit } from "./conclude-audit.ts";
import { tokensOf } from "./tokens-of.ts";

/** Tokens of what a model is told about sets, before any post. */
const beforeSet = 700;
/** Larger sets are not sent: no model keeps them apart. */
const mostInSet = 50;
/** Posts about somebody from around a set that are shown with it, and how far around. */
const near = { posts: 10, days: 30 } as const;
const day = 86_400_000;

/**
 * The sets that a second reader is asked about, each with posts near it that also tell of somebody. A set is left out where the person's
 * choice of years, kinds or languages leaves out any of its posts.
 */
export async function planSets(
  needs: { readonly batches: PostBatches; readonly judge: Judge },
  audit: Audit,
  clues: readonly Clue[],
  choice: ReadingChoice,
): Promise<{ readonly sets: readonly PlannedSet[]; readonly tokens: number }> {
  if (choice.scope === "not-judged") return { sets: [], tokens: 0 };
  const sets = concludeAudit(needs.judge, audit, clues).sets.filter(({ posts }) => posts.length <= mostInSet);
  const about = clues.filter(({ kind }) => aboutSomebody.has(kind));
  const around = sets.map((set) => nearTo(set, clues, about));
  const wanted = new Set([...sets.flatMap(({ posts }) => posts), ...around.flat()]);
  const places = await placesOf(needs.batches, audit, wanted, choice);

  let tokens = 0;
  const planned: PlannedSet[] = [];
  for (const [at, { check, reason, posts: ids }] of sets.entries()) {
    const [posts, others] = [ids, around[at] ?? []].map((each) => each.flatMap((id) => places.get(id) ?? []));
    if (!posts || !others || posts.length < ids.length) continue;
    const place = (found: Found): PlaceInBatch => found.place;
    planned.push({ check, reason, ids, posts: posts.map(place), near: others.map(place) });
    tokens += [...posts, ...others].reduce((sum, found) => sum + found.tokens, beforeSet);
  }
  return { sets: planned, tokens };
}

/** A post that may be sent. */
interface Found {
  readonly place: PlaceInBatch;
  readonly tokens: number;
}

/** Other posts about somebody within some weeks of a set, nearest first. */
function nearTo({ posts }: FindingSet, clues: readonly Clue[], about: readonly Clue[]): readonly string[] {
  const inSet = new Set(posts);
  const times = clues.flatMap(({ postId, date }) =>
    inSet.has(postId) && date !== undefined ? [Date.parse(date)] : [],
  );
  const far = new Map<string, number>();
  for (const { postId, date } of about) {
    if (inSet.has(postId) || date === undefined) continue;
    const days = Math.min(...times.map((time) => Math.abs(time - Date.parse(date)))) / day;
    if (days <= near.days) far.set(postId, days);
  }
  return [...far]
    .toSorted(([a, daysA], [b, daysB]) => daysA - daysB || a.localeCompare(b))
    .slice(0, near.posts)
    .map(([postId]) => postId);
}

async function placesOf(
  batches: PostBatches,
  audit: Audit,
  wanted: ReadonlySet<string>,
  choice: ReadingChoice,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  if (wanted.size === 0) return found;
  for (let batch = 0; batch < audit.batches; batch += 1) {
    for (const [at, post] of (await batches.read(audit.id, batch)).entries()) {
      if (wanted.has(post.id) && maySend(choice, post))
        found.set(post.id, { place: [batch, at], tokens: tokensOf(post) });
    }
  }
  return found;
}
