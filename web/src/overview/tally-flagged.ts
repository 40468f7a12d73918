import { needsDoing } from "@hindsight/core/decision";
import { Category, Severity, worstSeverity } from "@hindsight/core/finding";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { Platform, PostKind, yearOf } from "@hindsight/core/post";

/** Flagged posts of one year, and how many of them were decided on. */
export interface YearTally {
  readonly flagged: number;
  readonly decided: number;
}

/** The flagged posts of one audit, counted once for every chart and sentence of the overview. */
export interface FlaggedTally {
  readonly flagged: number;
  readonly undecided: number;
  /** Posts whose decision leaves something to do on the platform, and how many of those were ticked off. */
  readonly toDo: number;
  readonly done: number;
  readonly byYear: Readonly<Record<string, YearTally>>;
  /** Posts by category and by the weightiest finding in it; a post may count in two categories. */
  readonly byCategory: readonly {
    readonly category: Category;
    readonly counts: Readonly<Record<Severity, number>>;
  }[];
  /** By platform and kind, most first. */
  readonly byKind: readonly {
    readonly platform: Platform;
    readonly kind: PostKind;
    readonly count: number;
  }[];
}

/** Counts every flagged post of an audit. */
export function tallyFlagged(flagged: readonly FlaggedPost[]): FlaggedTally {
  const toDo = flagged.filter(({ decision }) => decision && needsDoing(decision.choice));
  return {
    flagged: flagged.length,
    undecided: flagged.filter(({ decision }) => decision === undefined).length,
    toDo: toDo.length,
    done: toDo.filter(({ doneAt }) => doneAt !== undefined).length,
    byYear: Object.fromEntries(
      [...Map.groupBy(flagged, ({ post }) => yearOf(post))].map(([year, posts]) => [
        year,
        { flagged: posts.length, decided: posts.filter(({ decision }) => decision).length },
      ]),
    ),
    byCategory: Category.options.map((category) => ({ category, counts: severitiesOf(flagged, category) })),
    byKind: [...Map.groupBy(flagged, ({ post }) => `${post.platform} ${post.kind}`).values()]
      .flatMap(([first, ...more]) =>
        first ? [{ platform: first.post.platform, kind: first.post.kind, count: more.length + 1 }] : [],
      )
      .toSorted((a, b) => b.count - a.count),
  };
}

function severitiesOf(flagged: readonly FlaggedPost[], category: Category): Record<Severity, number> {
  const worst = flagged
    .map(({ findings }) => findings.filter((finding) => finding.category === category))
    .filter((findings) => findings.length > 0)
    .map(worstSeverity);
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const severity of worst) counts[severity] += 1;
  return counts;
}
