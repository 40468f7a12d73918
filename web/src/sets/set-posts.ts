import type { Audit } from "@hindsight/core/audit";
import type { FindingSet } from "@hindsight/core/check";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { PostBatches, Stores } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";

/** More posts of one set are not shown: a set names a handful. */
const mostInSet = 60;

/** A post of a set; not flagged when no check asked about it by itself. */
export interface SetPost {
  readonly post: Post;
  readonly flagged: FlaggedPost | undefined;
}

/** The posts of a set, oldest first; those that were not flagged are looked up among all posts. Posts that are nowhere are left out. */
export async function postsOfSet(
  { ledger, batches }: Pick<Stores, "ledger" | "batches">,
  audit: Audit,
  { posts }: Pick<FindingSet, "posts">,
): Promise<readonly SetPost[]> {
  const ids = [...new Set(posts)].slice(0, mostInSet);
  const flagged = new Map<string, FlaggedPost>();
  for (const found of await Promise.all(ids.map((id) => ledger.get(audit.id, id)))) {
    if (found) flagged.set(found.post.id, found);
  }
  const others = await findPosts(batches, audit, new Set(ids.filter((id) => !flagged.has(id))));
  return ids
    .flatMap((id) => {
      const post = flagged.get(id)?.post ?? others.get(id);
      return post ? [{ post, flagged: flagged.get(id) }] : [];
    })
    .toSorted((a, b) => (a.post.date ?? "").localeCompare(b.post.date ?? ""));
}

/** Reads batch by batch until every wanted post is found. */
async function findPosts(
  batches: PostBatches,
  audit: Audit,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Post>> {
  const found = new Map<string, Post>();
  for (let batch = 0; batch < audit.batches && found.size < wanted.size; batch += 1) {
    for (const post of await batches.read(audit.id, batch)) if (wanted.has(post.id)) found.set(post.id, post);
  }
  return found;
}
