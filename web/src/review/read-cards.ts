import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { ConsentOnFile } from "@hindsight/core/papers";
import type { Audit } from "@hindsight/core/audit";
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
  /** The first set that a post is part of, as its place in the list, from 1. */
  readonly sets: ReadonlyMap<string, number>;
}

/** Reads what the cards of these posts show beside them. In a view of posts that are alike, none is folded under another. */
export async function readCards(
  { ledger, pictures, papers }: Stores,
  audit: Audit,
  shown: readonly FlaggedPost[],
  address: Pick<ReviewAddress, "alike">,
  filter: Filter,
): Promise<CardFacts> {
  const consents = (await papers.get(audit.id, "consents")) ?? [];
  return {
    groups:
      address.alike === undefined
        ? await alikeGroups(ledger, audit.id, shown, filter)
        : new Map<string, AlikeGroup>(),
    pictures: await keptPictures(pictures, audit.id, shown),
    consents: new Map(consents.map((consent) => [consent.postId, consent])),
    sets: placesOfSets(audit),
  };
}

function placesOfSets({ result }: Audit): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, { posts }] of (result?.sets ?? []).entries()) {
    for (const postId of posts) places.set(postId, places.get(postId) ?? at + 1);
  }
  return places;
}
