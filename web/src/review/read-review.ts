import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Papers } from "@hindsight/core/papers";
import type { Ledger, Stores } from "@hindsight/core/ports";
import type { Facets, Page } from "@hindsight/core/view";
import { readCards, type CardFacts } from "./read-cards.ts";
import { filterOf, isNarrowed, type ReviewAddress } from "./review-address.ts";
import { openPage, withJustDecided } from "./shown-posts.ts";

/** How many posts are worth beginning with. */
export const mostFirst = 20;

/** The weightiest posts of the whole audit, while some of them are still to decide. */
export interface FirstOnes {
  readonly ids: ReadonlySet<string>;
  readonly left: number;
  readonly total: number;
}

/** Everything the review shows under an address. */
export interface ReviewFacts {
  readonly audit: Audit;
  readonly address: ReviewAddress;
  readonly page: Page;
  readonly facets: Facets;
  /** Posts in the order shown: those of the page, and the one decided a moment ago. */
  readonly shown: readonly FlaggedPost[];
  readonly cards: CardFacts;
  readonly first: FirstOnes | undefined;
  /** Posts still to decide that only quietened checks found. */
  readonly quietened: number;
  readonly views: Papers["views"];
}

/** Reads what the review shows: never more posts than one page holds, and the weightiest few. */
export async function readReview(stores: Stores, audit: Audit, asked: ReviewAddress): Promise<ReviewFacts> {
  const { ledger, papers } = stores;
  const quiet = (await papers.get(audit.id, "quiet")) ?? [];
  const { page, address } = await openPage(ledger, audit.id, asked, quiet);
  const filter = filterOf(address, quiet);
  const shown = await withJustDecided(ledger, audit.id, page.items, address.just);
  return {
    audit,
    address,
    page,
    shown,
    facets: await ledger.facets(audit.id, filter),
    cards: await readCards(stores, audit, shown, address, filter),
    first: await firstOnes(stores, audit.id, address, quiet),
    quietened: await countQuietened(ledger, audit.id, quiet),
    views: (await papers.get(audit.id, "views")) ?? [],
  };
}

/** Only where the queue is seen from its beginning, and longer than what is worth beginning with. */
export async function firstOnes(
  { ledger }: Pick<Stores, "ledger">,
  auditId: string,
  address: ReviewAddress,
  quiet: readonly string[],
): Promise<FirstOnes | undefined> {
  if (isNarrowed(address) || address.decision !== "none") return undefined;

  const { exceptChecks } = filterOf(address, quiet);
  const { items, total } = await ledger.page(auditId, { exceptChecks }, { offset: 0, limit: mostFirst });
  const left = items.filter(({ decision }) => decision === undefined).length;
  if (total <= mostFirst || left === 0) return undefined;
  return { ids: new Set(items.map(({ post }) => post.id)), left, total: items.length };
}

/** Posts still to decide that only quietened checks found. */
export async function countQuietened(
  ledger: Ledger,
  auditId: string,
  quiet: readonly string[],
): Promise<number> {
  if (quiet.length === 0) return 0;
  const none = { offset: 0, limit: 0 };
  const all = await ledger.page(auditId, { decision: "none" }, none);
  const heard = await ledger.page(auditId, { decision: "none", exceptChecks: [...quiet] }, none);
  return all.total - heard.total;
}
