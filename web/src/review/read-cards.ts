import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { ConsentOnFile } from "@hindsight/core/papers";
import type { Stores } from "@hindsight/core/ports";
import type { Filter } from "@hindsight/core/view";
import { keptPictures, type KeptPicture } from "../pictures/kept-pictures.ts";
import { alikeGroups, type AlikeGroup } from "./alike-groups.ts";
import type { ReviewAddress } from "./review-address.ts";

/** What cards show beside the flagged posts themselves, each by post. */
export interface CardFacts {
  readonly groups: ReadonlyMap<string, AlikeGroup>;
  readonly pictures: ReadonlyMap<string, readonly KeptPicture[]>;
  readonly consents: ReadonlyMap<string, ConsentOnFile>;
}

/** Reads what the cards of these posts show beside them. In a view of posts that are alike, none is folded under another. */
export async function readCards(
  { ledger, pictures, papers }: Stores,
  auditId: string,
  shown: readonly FlaggedPost[],
  address: Pick<ReviewAddress, "alike">,
  filter: Filter,
): Promise<CardFacts> {
  const consents = (await papers.get(auditId, "consents")) ?? [];
  return {
    groups:
      address.alike === undefined
        ? await alikeGroups(ledger, auditId, shown, filter)
        : new Map<string, AlikeGroup>(),
    pictures: await keptPictures(pictures, auditId, shown),
    consents: new Map(consents.map((consent) => [consent.postId, consent])),
  };
}
