import type { Audit } from "@hindsight/core/audit";
import type { Judge } from "@hindsight/core/check";
import type { Papers } from "@hindsight/core/papers";
import type { Ledger } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";
import { postsInDrawOrder, type DrawNeeds } from "./posts-in-draw-order.ts";

/** What drawing a sample asks for. */
export interface SampleNeeds {
  readonly stores: DrawNeeds & { readonly ledger: Ledger };
  readonly judge: Pick<Judge, "judge">;
}

/**
 * Draws `size` posts at random from those that were judged and not flagged, each as likely as any other; fewer when
 * there are not so many.
 */
export async function drawSample(
  { stores, judge }: SampleNeeds,
  audit: Audit,
  { size, seed }: { readonly size: number; readonly seed: number },
): Promise<readonly Post[]> {
  const drawn: Post[] = [];
  for await (const post of postsInDrawOrder(stores, audit.id, seed)) {
    if (judge.judge(post, audit.author).kind !== "judged") continue;
    if ((await stores.ledger.get(audit.id, post.id)) === undefined) drawn.push(post);
    if (drawn.length >= size) break;
  }
  return drawn;
}

/** The posts of a sample that was drawn before, in the order they were drawn. */
export async function postsOfSample(
  stores: DrawNeeds,
  auditId: string,
  { seed, postIds }: Pick<Papers["sample"], "seed" | "postIds">,
): Promise<readonly Post[]> {
  const wanted = new Set(postIds);
  const found: Post[] = [];
  if (wanted.size === 0) return found;
  for await (const post of postsInDrawOrder(stores, auditId, seed)) {
    if (wanted.has(post.id)) found.push(post);
    if (found.length === wanted.size) break;
  }
  return found;
}
