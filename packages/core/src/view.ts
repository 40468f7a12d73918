import * as z from "zod";
import { Choice } from "./decision.ts";
import { Category, Severity } from "./finding.ts";
import type { FlaggedPost } from "./flagged-post.ts";
import { PostKind, yearOf } from "./post.ts";

/** Which flagged posts to show. Absent means any; every given field must hold. */
export const Filter = z.object({
  category: Category.optional(),
  severity: Severity.optional(),
  check: z.string().optional(),
  /** Four digits, or "undated". */
  year: z.string().optional(),
  kind: PostKind.optional(),
  /** A choice, or `none` for posts not yet decided. */
  decision: z.enum([...Choice.options, "none"]).optional(),
  /** Posts that say nearly the same as each other: the key of one group. */
  alike: z.string().optional(),
  /** Checks that were quietened: a post is shown only if another check found something too. */
  exceptChecks: z.array(z.string()).optional(),
  /** Words to find in the text, in any case. */
  text: z.string().optional(),
});
export type Filter = z.infer<typeof Filter>;

/** How many flagged posts each value of each filter would show, given the other filters. */
export interface Facets {
  readonly category: Readonly<Record<string, number>>;
  readonly severity: Readonly<Record<string, number>>;
  readonly check: Readonly<Record<string, number>>;
  readonly year: Readonly<Record<string, number>>;
  readonly kind: Readonly<Record<string, number>>;
  readonly decision: Readonly<Record<string, number>>;
}

/** One page of flagged posts, worst first, ties by id. */
export interface Page {
  readonly items: readonly FlaggedPost[];
  /** How many match in all. */
  readonly total: number;
}

/** What a filter can see of a flagged post: the meaning of every `Filter` field in one place. */
export const facetsOf = ({ post, findings, decision }: FlaggedPost) => ({
  category: [...new Set(findings.map((finding) => finding.category))],
  severity: [...new Set(findings.map((finding) => finding.severity))],
  check: [...new Set(findings.map((finding) => finding.check))],
  year: [yearOf(post)],
  kind: [post.kind],
  decision: [decision?.choice ?? "none"],
});

/** Whether a flagged post is shown under a filter; the yardstick every ledger is held to. */
export function isShown(flagged: FlaggedPost, { text, alike, exceptChecks = [], ...rest }: Filter): boolean {
  const facets: Record<string, readonly string[]> = facetsOf(flagged);
  return (
    (alike === undefined || flagged.alike === alike) &&
    flagged.findings.some(({ check }) => !exceptChecks.includes(check)) &&
    Object.entries(rest).every(([name, value]) => value === undefined || facets[name]?.includes(value)) &&
    (text === undefined || flagged.post.text.toLowerCase().includes(text.toLowerCase()))
  );
}

/** Counts each facet under the other filters; what every ledger that holds its rows in memory answers with. */
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
