import { queueScore, type FlaggedPost } from "@hindsight/core/flagged-post";
import type { Ledger } from "@hindsight/core/ports";
import type { Page } from "@hindsight/core/view";
import { pagesOf } from "./pager.tsx";
import { filterOf, type ReviewAddress } from "./review-address.ts";

/** The page an address asks for, or the last one when posts have been decided away since. */
export async function openPage(
  ledger: Ledger,
  auditId: string,
  address: ReviewAddress,
  quiet: readonly string[],
): Promise<{ page: Page; address: ReviewAddress }> {
  const at = async (number: number) =>
    ledger.page(auditId, filterOf(address, quiet), {
      offset: (number - 1) * address.size,
      limit: address.size,
    });
  const page = await at(address.page);
  const last = pagesOf(page.total, address.size);
  if (address.page <= last) return { page, address };
  return { page: await at(last), address: { ...address, page: last } };
}

/** The posts of a page, with the one decided a moment ago back in its place in the queue. */
export async function withJustDecided(
  ledger: Ledger,
  auditId: string,
  items: readonly FlaggedPost[],
  just: string | undefined,
): Promise<readonly FlaggedPost[]> {
  if (just === undefined || items.some(({ post }) => post.id === just)) return items;
  const decided = await ledger.get(auditId, just);
  if (!decided?.decision) return items;

  const score = queueScore(decided);
  const after = items.findIndex((item) => {
    const difference = queueScore(item) - score;
    return difference < 0 || (difference === 0 && item.post.id > just);
  });
  return after < 0 ? [...items, decided] : items.toSpliced(after, 0, decided);
}
