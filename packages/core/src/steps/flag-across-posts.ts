import { alikeKey } from "../alike.ts";
import type { Audit } from "../audit.ts";
import type { PostFinding } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { FlaggedPost } from "../flagged-post.ts";
import type { Ledger, PostBatches } from "../ports.ts";
import type { Post } from "../post.ts";

/** The pseudo-batch that holds what `flagTogether` adds to single posts. */
const conclusionBatch = -1;

/** Most posts that findings across posts are written on; what lies beyond still stands in the sets. */
const mostPosts = 2000;

/** Writes findings that other posts gave rise to on the posts they are about. May run twice: it replaces what it wrote. */
export async function flagAcrossPosts(
  needs: { readonly ledger: Ledger; readonly batches: PostBatches },
  audit: Audit,
  onPosts: readonly PostFinding[],
): Promise<void> {
  const byPost = Map.groupBy(onPosts, ({ postId }) => postId);
  const wanted = new Set([...byPost.keys()].slice(0, mostPosts));
  const posts = await findPosts(needs, audit, wanted);
  const flagged = posts.map((post): FlaggedPost => {
    const findings: Finding[] = (byPost.get(post.id) ?? []).map(({ finding }) => finding);
    return { post, findings, alike: alikeKey(post) };
  });
  await needs.ledger.flag(audit.id, conclusionBatch, flagged, []);
}

/** Posts by id: from the ledger when they are flagged already, else from the batches, one at a time until all are met. */
async function findPosts(
  { ledger, batches }: { readonly ledger: Ledger; readonly batches: PostBatches },
  audit: Audit,
  wanted: ReadonlySet<string>,
): Promise<readonly Post[]> {
  const found = new Map<string, Post>();
  for (const id of wanted) {
    const known = await ledger.get(audit.id, id);
    if (known) found.set(id, known.post);
  }
  for (let batch = 0; batch < audit.batches && found.size < wanted.size; batch += 1) {
    for (const post of await batches.read(audit.id, batch)) {
      if (wanted.has(post.id)) found.set(post.id, post);
    }
  }
  return [...found.values()];
}
