import type { History } from "@hindsight/core/check";
import type { BioSign } from "../reading/mosaic/bio-clues.ts";

/** What each profile text says of its author, by the id of the bio. An account without a bio is not among them. */
export function bioSigns({
  clues,
}: Pick<History, "clues">): ReadonlyMap<string, ReadonlySet<BioSign | "bio">> {
  const signs = new Map<string, Set<BioSign | "bio">>();
  for (const { kind, postId, value } of clues) {
    if (kind !== "bio") continue;
    const known = signs.get(postId) ?? new Set();
    // Only `bioClues` writes this kind.
    known.add(value as BioSign);
    signs.set(postId, known);
  }
  return signs;
}
