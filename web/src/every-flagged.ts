import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Ledger } from "@hindsight/core/ports";
import type { Filter } from "@hindsight/core/view";

/** Posts fetched at once. */
const step = 500;

/** Every flagged post under a filter, worst first; a few thousand at most, so they are held whole. */
export async function everyFlagged(
  ledger: Ledger,
  auditId: string,
  filter: Filter = {},
): Promise<readonly FlaggedPost[]> {
  const posts: FlaggedPost[] = [];
  for (;;) {
    const { items, total } = await ledger.page(auditId, filter, { offset: posts.length, limit: step });
    posts.push(...items);
    if (items.length === 0 || posts.length >= total) return posts;
  }
}
