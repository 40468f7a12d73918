import type { Conclusion, FindingSet, PostFinding } from "../check.ts";
import { addedToSet, combineInSet, combineSet } from "../combine.ts";
import type { PaperFolder } from "../ports.ts";
import type { ReadingPlan, SetCounts } from "../reading-plan.ts";
import type { SetReading } from "../set-reading.ts";
import { answerName } from "./read-again.ts";

/** What stands across posts once a second reader has read sets. */
export interface MergedSets extends Pick<Conclusion, "sets" | "onPosts"> {
  /** Sets that were taken apart. */
  readonly dissolved: readonly FindingSet[];
  /** Absent where no set was asked about. */
  readonly counts: SetCounts | undefined;
}

/** Puts what was answered about sets beside what the rules concluded. What was not answered stays as it was. */
export async function mergeSets(
  papers: PaperFolder,
  auditId: string,
  plan: ReadingPlan,
  conclusion: Conclusion,
): Promise<MergedSets> {
  const readings = await setReadings(papers, auditId, plan);
  const readingOf = (set: FindingSet) => readings.get(nameOf(set.check, set.posts));
  const combined = conclusion.sets.map((set) => {
    const reading = readingOf(set);
    return { reading, ...(reading ? combineSet(set, reading) : { set, isDissolved: false }) };
  });

  const found = conclusion.onPosts.map((each): PostFinding => {
    const reading = each.set === undefined ? undefined : combined[each.set]?.reading;
    return reading ? { ...each, finding: combineInSet(each.finding, reading) } : each;
  });
  const added = combined.flatMap(({ reading, set }) =>
    (set.added ?? []).flatMap((postId) =>
      reading ? [{ postId, finding: addedToSet(set, reading, postId) }] : [],
    ),
  );

  const count = (is: (each: (typeof combined)[number]) => boolean) => combined.filter(is).length;
  const asked = plan.sets?.length ?? 0;
  return {
    sets: combined.flatMap(({ set, isDissolved }) => (isDissolved ? [] : [set])),
    dissolved: combined.flatMap(({ set, isDissolved }) => (isDissolved ? [set] : [])),
    onPosts: [...found, ...added],
    counts:
      asked === 0
        ? undefined
        : {
            asked,
            confirmed: count(({ reading }) => reading?.verdict === "confirm"),
            extended: count(({ set }) => set.added !== undefined),
            dissolved: count(({ isDissolved }) => isDissolved),
            left: count(({ reading, isDissolved }) => reading?.verdict === "dissolve" && !isDissolved),
          },
  };
}

async function setReadings(
  papers: PaperFolder,
  auditId: string,
  plan: ReadingPlan,
): Promise<ReadonlyMap<string, SetReading>> {
  const readings = new Map<string, SetReading>();
  for (const [at, { check, ids }] of (plan.sets ?? []).entries()) {
    const answer = await papers.get(auditId, answerName(plan, plan.requests.length + at));
    if (answer?.kind === "answered" && answer.set) readings.set(nameOf(check, ids), answer.set);
  }
  return readings;
}

/** The same posts under the same check are the same set, whenever it is concluded. */
const nameOf = (check: string, posts: readonly string[]): string => [check, ...posts].join("\n");
