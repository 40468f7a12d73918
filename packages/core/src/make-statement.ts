import type { Audit } from "./audit.ts";
import { needsDoing } from "./decision.ts";
import { Category, Severity, worstSeverity } from "./finding.ts";
import type { FlaggedPost } from "./flagged-post.ts";
import type { Papers } from "./papers.ts";
import { upperBound } from "./sampling.ts";
import type { FoundRow, StatementBody } from "./statement.ts";

/** What a statement is made from. */
export interface StatementInput {
  readonly audit: Audit;
  /** Every flagged post of the audit. */
  readonly flagged: readonly FlaggedPost[];
  readonly consents?: Papers["consents"] | undefined;
  readonly sample?: Papers["sample"] | undefined;
  readonly verification?: Papers["verification"] | undefined;
  /** UTC, ISO 8601. */
  readonly madeAt: string;
}

/** Counts an audit into a statement. A post with findings in two categories counts in both, so rows may add up to more than `flagged`. */
export function makeStatement(input: StatementInput): StatementBody {
  const { audit, flagged, consents = [], sample, verification, madeAt } = input;
  const { coverage, result } = audit;
  const years = Object.keys(coverage?.byYear ?? {})
    .filter((year) => year !== "undated")
    .toSorted();
  const notJudged = result?.notJudged ?? {};
  const skipped = Object.values(notJudged).flatMap((details) => Object.values(details));
  const kept = flagged.filter(({ decision }) => decision?.choice === "keep");
  const keptWithReason = kept.filter(({ decision }) => (decision?.reason ?? "").trim() !== "").length;

  return {
    kind: "hindsight-statement",
    version: 1,
    madeAt,
    auditedAt: audit.finishedAt ?? null,
    rules: audit.rules,
    accounts: audit.accounts.map(({ platform, handle }) => ({ platform, handle: handle ?? null })),
    fingerprint: audit.fingerprint ?? null,
    period: {
      from: years.at(0) ?? null,
      to: years.at(-1) ?? null,
      undated: coverage?.byYear.undated ?? 0,
    },
    read: {
      posts: coverage?.posts ?? 0,
      byKind: coverage?.byKind ?? {},
      files: coverage?.files.length ?? 0,
      duplicates: coverage?.duplicates ?? 0,
      notUnderstood: coverage?.unreadableTotal ?? 0,
      missing: coverage?.missing ?? 0,
      mediaNamed: coverage?.media.named ?? 0,
      mediaNotInExport: coverage?.media.notInArchive ?? 0,
    },
    judged: Math.max(0, (result?.checked ?? 0) - skipped.reduce((sum, count) => sum + count, 0)),
    notJudged,
    flagged: flagged.length,
    choices: choicesOf(flagged),
    undecided: flagged.filter(({ decision }) => decision === undefined).length,
    found: foundRows(flagged, new Set(consents.map(({ postId }) => postId))),
    together: (result?.sets.length ?? 0) + (result?.account.length ?? 0),
    keptWithReason,
    keptWithoutReason: kept.length - keptWithReason,
    consents: consents.map(({ reference, date }) => ({ reference, date })),
    spotCheck: sample?.seenAt === undefined ? null : spotCheckOf(sample),
    verification: verification ? countBy(verification.filter(changes), ({ outcome }) => outcome) : null,
  };
}

/** Whether an earlier decision was to change something on the platform, so that a newer export can show it. */
const changes = ({ decision: { choice } }: Papers["verification"][number]): boolean =>
  needsDoing(choice) && choice !== "ask";

const spotCheckOf = ({ postIds, missed }: Papers["sample"]): NonNullable<StatementBody["spotCheck"]> => ({
  looked: postIds.length,
  missed: missed.length,
  atMost: upperBound(missed.length, postIds.length),
});

/** One row for each category and weight that occurs, in the order of both; a post's weight is that of its weightiest finding in the category. */
function foundRows(flagged: readonly FlaggedPost[], onFile: ReadonlySet<string>): FoundRow[] {
  return Category.options.flatMap((category) => {
    const bySeverity = Map.groupBy(
      flagged.filter(({ findings }) => findings.some((finding) => finding.category === category)),
      ({ findings }) => worstSeverity(findings.filter((finding) => finding.category === category)),
    );
    return Severity.options.flatMap((severity) => {
      const posts = bySeverity.get(severity);
      return posts ? [foundRow(category, severity, posts, onFile)] : [];
    });
  });
}

function foundRow(
  category: Category,
  severity: Severity,
  posts: readonly FlaggedPost[],
  onFile: ReadonlySet<string>,
): FoundRow {
  const undecided = posts.filter(({ decision }) => decision === undefined);
  const isOnFile = undecided.filter(({ post }) => onFile.has(post.id)).length;
  return {
    category,
    severity,
    posts: posts.length,
    chosen: choicesOf(posts),
    done: posts.filter(({ decision, doneAt }) => decision !== undefined && doneAt !== undefined).length,
    undecided: undecided.length - isOnFile,
    onFile: isOnFile,
  };
}

const choicesOf = (posts: readonly FlaggedPost[]): Record<string, number> =>
  countBy(
    posts.flatMap(({ decision }) => decision ?? []),
    ({ choice }) => choice,
  );

const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(items, keyOf)].map(([key, group]) => [key, group.length]));
