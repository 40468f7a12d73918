import type { Audit } from "@hindsight/core/audit";
import type { Stores } from "@hindsight/core/ports";
import { readCards } from "./read-cards.ts";
import { firstOnes } from "./read-review.ts";
import { filterOf, type ReviewAddress } from "./review-address.ts";

/** Cards sent at once for the browser code to keep at hand. */
export const mostMore = 60;

/** Which cards are asked for: those of the view from a place on, or certain posts whatever the view. */
interface Asked {
  readonly from: string;
  readonly postIds: readonly string[];
}

/** Reads more cards of a view than its page holds. A place that makes no sense is its beginning. */
export async function readMore(stores: Stores, audit: Audit, address: ReviewAddress, asked: Asked) {
  const { ledger, papers } = stores;
  const quiet = (await papers.get(audit.id, "quiet")) ?? [];
  const filter = filterOf(address, quiet);
  const from = Math.min(Math.max(0, Math.trunc(Number(asked.from) || 0)), 10_000_000);

  const certain = await Promise.all(asked.postIds.map((postId) => ledger.get(audit.id, postId)));
  const page =
    certain.length > 0
      ? { items: certain.filter((flagged) => flagged !== undefined), total: 0 }
      : await ledger.page(audit.id, filter, { offset: from, limit: mostMore });
  return {
    shown: page.items,
    total: page.total,
    from,
    cards: await readCards(stores, audit, page.items, address, filter),
    first: await firstOnes(stores, audit.id, address, quiet),
  };
}
