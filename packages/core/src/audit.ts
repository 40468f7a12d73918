import type { Author } from "./author.ts";
import type { AccountFinding, FindingSet } from "./check.ts";
import type { Coverage } from "./coverage.ts";
import type { ProblemRecord } from "./problem.ts";
import type { Account } from "./reader.ts";
import type { ReadingCounts } from "./reading-plan.ts";

/** `uploaded → reading → checking → ready`, or `failed` on the way; `erasing` until nothing is left. */
export type AuditState = "uploaded" | "reading" | "checking" | "ready" | "failed" | "erasing";

/** One run over one upload. Holds ids, counts and what the person said of themselves; no posts. */
export interface Audit {
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  /** Who may see it, where several people share a store. */
  readonly owner?: string | undefined;
  readonly state: AuditState;
  /** What the person sees in the list: the name of the upload. */
  readonly label: string;
  /** Version of the rules that judged, or will judge, the posts. */
  readonly rules: string;
  readonly author: Author;
  readonly accounts: readonly Account[];
  /** The audit of an older export of the same account, whose decisions come along. */
  readonly previous?: string | undefined;
  /** How many batches `readArchive` wrote; 0 until it is done. */
  readonly batches: number;
  readonly coverage?: Coverage | undefined;
  /** Digest of what was read from the upload; see `fingerprint.ts`. */
  readonly fingerprint?: string | undefined;
  /** What checking added up to, set by `flagTogether`; to be shown only once the audit is ready. */
  readonly result?: AuditResult | undefined;
  /** Why the audit failed. */
  readonly problem?: ProblemRecord | undefined;
  readonly finishedAt?: string | undefined;
}

/** Counts and account-wide findings of a finished audit. */
export interface AuditResult extends BatchCounts {
  readonly sets: readonly FindingSet[];
  /** Sets that a second reader took apart; kept to be looked at. */
  readonly dissolved?: readonly FindingSet[] | undefined;
  readonly account: readonly AccountFinding[];
  /** What the second reader came to; absent when none was asked. */
  readonly secondReading?: ReadingCounts | undefined;
}

/** What checking some posts came to. */
export interface BatchCounts {
  readonly checked: number;
  readonly flagged: number;
  /** Posts not judged, by why and by detail: `{ language: { de: 12 } }`. */
  readonly notJudged: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A batch that was checked: its number, from 0, and what it came to. */
export interface BatchResult extends BatchCounts {
  readonly batch: number;
}

/** Adds up batches in any order. */
export function addCounts(results: readonly BatchCounts[]): BatchCounts {
  const notJudged: Record<string, Record<string, number>> = {};
  for (const result of results) {
    for (const [why, details] of Object.entries(result.notJudged)) {
      const row = (notJudged[why] ??= {});
      for (const [detail, count] of Object.entries(details)) row[detail] = (row[detail] ?? 0) + count;
    }
  }
  return {
    checked: results.reduce((n, result) => n + result.checked, 0),
    flagged: results.reduce((n, result) => n + result.flagged, 0),
    notJudged,
  };
}
