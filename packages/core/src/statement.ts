import * as z from "zod";
import { Category, Severity } from "./finding.ts";
import type { Digest } from "./fingerprint.ts";
import { Platform } from "./post.ts";

const Count = z.int().nonnegative();
const Counts = z.record(z.string().max(200), Count);

/** Posts of one category and weight, and what was chosen for them; `done` of those were ticked off. */
const FoundRow = z.strictObject({
  category: Category,
  severity: Severity,
  posts: Count,
  chosen: Counts,
  done: Count,
  undecided: Count,
  /** Undecided posts for which a permission is on file. */
  onFile: Count,
});
export type FoundRow = z.infer<typeof FoundRow>;

/** What a statement says, but for its check figure: counts, dates and references, never a word of a post. */
export const StatementBody = z.strictObject({
  kind: z.literal("hindsight-statement"),
  version: z.literal(1),
  /** UTC, ISO 8601; `auditedAt` is when the last post was judged. */
  madeAt: z.string().max(40),
  auditedAt: z.string().max(40).nullable(),
  rules: z.string().max(100),
  accounts: z.array(z.strictObject({ platform: Platform, handle: z.string().max(200).nullable() })).max(1000),
  /** Digest of what was read from the export; null where it was not noted. */
  fingerprint: z.string().max(200).nullable(),
  period: z.strictObject({
    from: z.string().max(10).nullable(),
    to: z.string().max(10).nullable(),
    undated: Count,
  }),
  read: z.strictObject({
    posts: Count,
    byKind: Counts,
    files: Count,
    duplicates: Count,
    notUnderstood: Count,
    missing: Count,
    mediaNamed: Count,
    mediaNotInExport: Count,
  }),
  judged: Count,
  notJudged: z.record(z.string().max(100), Counts),
  flagged: Count,
  /** Posts by choice, each counted once. */
  choices: Counts,
  undecided: Count,
  found: z.array(FoundRow).max(100),
  /** Findings on several posts together, and on the account as a whole. */
  together: Count,
  keptWithReason: Count,
  keptWithoutReason: Count,
  consents: z
    .array(z.strictObject({ reference: z.string().max(2000), date: z.string().max(40) }))
    .max(100_000),
  spotCheck: z.strictObject({ looked: Count, missed: Count, atMost: z.number() }).nullable(),
  /** What a newer export showed of the decisions made before it, by outcome; null where there was none before. */
  verification: Counts.nullable(),
});
export type StatementBody = z.infer<typeof StatementBody>;

/** A statement with the SHA-256 over the canonical JSON of everything else in it, in lower-case hexadecimal. */
export const Statement = z.strictObject({
  ...StatementBody.shape,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Statement = z.infer<typeof Statement>;

/** Adds the check figure. It shows whether the statement is still as it was made; it is no signature: who changes a statement on purpose can make a new one. */
export const sealed = (body: StatementBody, newDigest: () => Digest): Statement => ({
  ...body,
  sha256: digestOf(body, newDigest),
});

/** A statement as it was given back to us. `altered`: it no longer fits its check figure. */
export type CheckedStatement =
  | { readonly kind: "unaltered"; readonly statement: Statement }
  | { readonly kind: "altered" }
  | { readonly kind: "no-statement" };

/** Holds a statement against its own check figure. Anything beside what a statement says makes it none. */
export function checkedStatement(given: unknown, newDigest: () => Digest): CheckedStatement {
  const parsed = Statement.safeParse(given);
  if (!parsed.success) return { kind: "no-statement" };

  const { sha256, ...body } = parsed.data;
  if (digestOf(body, newDigest) !== sha256) return { kind: "altered" };
  return { kind: "unaltered", statement: parsed.data };
}

function digestOf(body: StatementBody, newDigest: () => Digest): string {
  const digest = newDigest();
  digest.update(new TextEncoder().encode(canonical(body)));
  return digest.hex();
}

/** JSON without spaces, the keys of every object in the order of their UTF-16 units. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);

  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}
