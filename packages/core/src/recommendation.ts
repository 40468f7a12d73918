/** What is known of an account when the question is asked: counts and years, never posts. */
export interface AccountFacts {
  readonly read: number;
  readonly judged: number;
  /** Records that were not understood or not found. */
  readonly notRead: number;
  readonly flagged: number;
  /** Flagged posts on which nothing was decided yet. */
  readonly undecided: number;
  /** Posts that are to be deleted, edited or hidden and are not ticked off. */
  readonly toDo: number;
  /** Posts and flagged posts by calendar year; "undated" counts as no year. */
  readonly byYear: Readonly<Record<string, number>>;
  readonly flaggedByYear: Readonly<Record<string, number>>;
  /** The year the professional life began, as far as the author told: that of the first career stage. */
  readonly professionalSince?: number | undefined;
}

/**
 * The three ways on that the guidance names (BAD-TRN-2): `clean-up` post by post, `clear-old`: delete all that is older
 * than the professional life, `new-account`. `cannot-say`: too little was read to advise.
 */
export type WayOn = "clean-up" | "clear-old" | "new-account" | "cannot-say";

/** The way we would take, and the figures it rests on. */
export interface Recommendation {
  readonly way: WayOn;
  /** Flagged posts as a share of those judged, 0 to 1. */
  readonly share: number;
  readonly oldestYear?: number | undefined;
  /** Posts from the years before the professional life; absent when that is not known. */
  readonly before?: { readonly posts: number; readonly flagged: number } | undefined;
  /** Hours that deciding and doing may still take, by our estimate. */
  readonly hours: number;
}

/** Seconds to decide about one post, and to find and delete one by hand: our own estimates, on the slow side. */
const seconds = { decide: 12, doing: 25 } as const;
/** Where wiping or starting afresh begins to cost less than going through: our own lines, nobody's rule. */
const lines = { share: 0.2, hours: 15, oldShare: 0.6, oldPosts: 20, oldHours: 1 } as const;

/** "Clean up this account, or start a new one?" A suggestion from counts; the words for it belong to the page. */
export function recommend(facts: AccountFacts): Recommendation {
  const years = Object.keys(facts.byYear).map(Number).filter(Number.isInteger);
  const figures = {
    share: facts.judged > 0 ? facts.flagged / facts.judged : 0,
    oldestYear: years.length > 0 ? Math.min(...years) : undefined,
    before: beforeProfession(facts),
    hours: (facts.undecided * (seconds.decide + seconds.doing / 2) + facts.toDo * seconds.doing) / 3600,
  };
  return { way: wayOn(facts, figures), ...figures };
}

function wayOn(facts: AccountFacts, { share, before, hours }: Omit<Recommendation, "way">): WayOn {
  if (facts.judged === 0 || facts.judged < (facts.read + facts.notRead) / 2) return "cannot-say";

  const isMostlyOld =
    before && before.posts >= lines.oldPosts && before.flagged >= facts.flagged * lines.oldShare;
  if (isMostlyOld && facts.flagged > 0 && hours > lines.oldHours) return "clear-old";
  return share > lines.share || hours > lines.hours ? "new-account" : "clean-up";
}

function beforeProfession({
  byYear,
  flaggedByYear,
  professionalSince,
}: AccountFacts): Recommendation["before"] {
  if (professionalSince === undefined) return undefined;

  const sumBefore = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).reduce(
      (sum, [year, count]) => sum + (Number(year) < professionalSince ? count : 0),
      0,
    );
  return { posts: sumBefore(byYear), flagged: sumBefore(flaggedByYear) };
}
