import { Choice } from "@hindsight/core/decision";
import { Category, Severity } from "@hindsight/core/finding";
import { PostKind } from "@hindsight/core/post";
import type { Filter } from "@hindsight/core/view";
import * as z from "zod";

/** Posts on a page unless the address says otherwise, and at most. */
const usualSize = 20;
const mostSize = 100;

const word = (most: number) => z.string().trim().min(1).max(most).optional().catch(undefined);

/** The state of the review as the address carries it; whatever makes no sense in it counts as absent. */
const Address = z.object({
  category: Category.optional().catch(undefined),
  severity: Severity.optional().catch(undefined),
  check: word(100),
  year: z
    .string()
    .regex(/^(?:\d{4}|undated)$/)
    .optional()
    .catch(undefined),
  kind: PostKind.optional().catch(undefined),
  /** Posts still to decide unless said otherwise. */
  decision: z.enum([...Choice.options, "none", "any"]).catch("none"),
  text: word(200),
  /** Posts that say nearly the same: the key of one group. */
  alike: word(40),
  /** "shown": posts that only quietened checks found are shown too. */
  quiet: z.literal("shown").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).catch(usualSize),
  /** The post that was decided a moment ago, and is shown once more in its place. */
  just: word(500),
  /** How many posts the last move decided, when it was more than one. */
  moved: z.coerce.number().int().min(2).max(100_000).optional().catch(undefined),
});
/** The same, as the pages pass it on. */
export type ReviewAddress = z.infer<typeof Address>;

/** Reads the query of a review page; never throws. */
export function readAddress(query: string): ReviewAddress {
  const address = Address.parse(Object.fromEntries(new URLSearchParams(query)));
  return { ...address, size: Math.min(address.size, mostSize) };
}

/** The query for an address with changes, without what is as usual; "" or beginning with "?". Other filters start again at page 1. */
export function queryOf(address: ReviewAddress, changes: Partial<ReviewAddress> = {}): string {
  const usual = { ...address, page: 1, just: undefined, moved: undefined };
  const { page, size, just, moved, decision, ...filters } = { ...usual, ...changes };
  const parts: [string, string][] = [];
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) parts.push([name, value]);
  if (decision !== "none") parts.push(["decision", decision]);
  if (size !== usualSize) parts.push(["size", String(size)]);
  if (page > 1) parts.push(["page", String(page)]);
  if (just !== undefined) parts.push(["just", just]);
  if (moved !== undefined) parts.push(["moved", String(moved)]);
  return parts.length === 0 ? "" : `?${new URLSearchParams(parts).toString()}`;
}

/** What the ledger is asked for. `quiet` are the checks that were quietened; one that is asked for by name is heard. */
export function filterOf(address: ReviewAddress, quiet: readonly string[] = []): Filter {
  const { category, severity, check, year, kind, decision, text, alike } = address;
  const except = address.quiet === "shown" ? [] : quiet.filter((id) => id !== check);
  return {
    category,
    severity,
    check,
    year,
    kind,
    decision: decision === "any" ? undefined : decision,
    text,
    alike,
    exceptChecks: except.length > 0 ? except : undefined,
  };
}

/** Whether any filter beyond "still to decide" is on. */
export const isNarrowed = ({ category, severity, check, year, kind, text, alike }: ReviewAddress): boolean =>
  [category, severity, check, year, kind, text, alike].some((value) => value !== undefined);
