import type { FlaggedPost } from "./flagged-post.ts";
import type { Ledger } from "./ports.ts";
import type { Filter } from "./view.ts";

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
