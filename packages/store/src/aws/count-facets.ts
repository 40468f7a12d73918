import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { facetsOf, isShown, type Facets, type Filter } from "@hindsight/core/view";

/** Counts each facet under the other filters. */
export function countFacets(flagged: readonly FlaggedPost[], filter: Filter): Facets {
  const countOf = (name: keyof Facets): Record<string, number> => {
    const { [name]: _, ...others } = filter;
    const counts: Record<string, number> = {};
    for (const item of flagged) {
      if (!isShown(item, others)) continue;
      for (const value of facetsOf(item)[name]) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return {
    category: countOf("category"),
    severity: countOf("severity"),
    check: countOf("check"),
    year: countOf("year"),
    kind: countOf("kind"),
    decision: countOf("decision"),
  };
}
