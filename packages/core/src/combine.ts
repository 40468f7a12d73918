import type { CheckInfo, FindingSet } from "./check.ts";
import { Severity, type Finding } from "./finding.ts";
import { byWeight } from "./flagged-post.ts";
import type { Opinion } from "./second-reader.ts";
import type { SetReading } from "./set-reading.ts";

/** A model's opinion alone never reads as "fairly sure". */
const mostConfidence = 0.7;
/** What is left of our own sureness where the second reader saw nothing: enough to go down in the queue, never out of it. */
const leftAlone = 0.5;

/** How rules and second reader are combined, in words for the person; `combine` does what they say. */
export const combiningWords: readonly string[] = [
  "Where both see the same, we are surer of it.",
  "What only the rules see stays. It is marked “the second reader would leave it” and moves down the list; what you should look at first keeps its place.",
  "What only the second reader sees is added, marked as a model’s opinion, never graver than the check itself is and never as more than “probably”.",
  "A post that it could not read stays as the rules left it, and is counted.",
  "Posts that rules put together: it may confirm that they belong together, add posts of yours to them, or take them apart. What it takes apart stays in a list of its own, and its posts become reminders; what you should look at first is never taken apart, only marked.",
];

/** The findings of one post once a second reader has read it. Nothing that the rules found is ever dropped. */
export function combine(
  rules: readonly Finding[],
  opinions: readonly Opinion[],
  checkOf: (id: string) => CheckInfo | undefined,
): readonly Finding[] {
  const told = opinions.flatMap((opinion) => {
    const check = checkOf(opinion.check);
    return check ? [{ opinion, check }] : [];
  });

  const kept = rules.map((finding) => {
    // Checks lie close together: what is seen under a neighbouring one of the same kind is seen.
    const shared = told.filter(({ check }) => check.category === finding.category);
    return withAgreement(
      finding,
      shared.map(({ opinion }) => opinion),
    );
  });
  const own = told
    .map(({ opinion, check }) => asFinding(opinion, check))
    .filter((finding) => !isCovered(finding, rules));
  return byWeight([...kept, ...own]);
}

function withAgreement(finding: Finding, shared: readonly Opinion[]): Finding {
  // A reminder is no claim about the post that anybody could share.
  if (finding.severity === "info") return finding;
  if (shared.length > 0)
    return { ...finding, ...surer(finding, Math.max(...shared.map(({ confidence }) => confidence))) };
  const kept = finding.severity === "critical" ? 1 : leftAlone;
  return { ...finding, confidence: finding.confidence * kept, agreement: "would-leave" };
}

const surer = ({ confidence }: Finding, sure: number) =>
  ({ confidence: confidence + ((1 - confidence) * sure) / 2, agreement: "agrees" }) as const;

/** What became of a set that a second reader was asked about. */
export interface CombinedSet {
  readonly set: FindingSet;
  readonly isDissolved: boolean;
}

/** A set once a second reader has read it. A critical one is never taken apart; posts that it adds are to go with those that break the set. */
export function combineSet(set: FindingSet, { verdict, added, reason }: SetReading): CombinedSet {
  if (verdict === "dissolve")
    return {
      set: { ...set, agreement: "would-leave", opinion: reason },
      isDissolved: set.severity !== "critical",
    };
  const more = added.map(({ postId }) => postId).filter((id) => !set.posts.includes(id));
  const extended = more.length > 0 && {
    posts: [...set.posts, ...more],
    breakBy: [...set.breakBy, ...more],
    added: more,
  };
  return { set: { ...set, ...extended, agreement: "agrees", opinion: reason }, isDissolved: false };
}

/** A finding that a post has for being in a set, once a second reader has read that set. */
export function combineInSet(finding: Finding, { verdict, confidence }: SetReading): Finding {
  if (verdict === "confirm")
    return finding.severity === "info" ? finding : { ...finding, ...surer(finding, confidence) };
  if (finding.severity === "critical") return { ...finding, agreement: "would-leave" };
  return { ...finding, severity: "info", action: "review", agreement: "would-leave" };
}

/** What a post that a second reader adds to a set is given: its opinion, and no more. */
export const addedToSet = (
  { check, category, severity, posts, clauses }: FindingSet,
  { added, confidence, reason }: SetReading,
  postId: string,
): Finding => ({
  check,
  category,
  severity,
  confidence: Math.min(confidence, mostConfidence),
  spans: added.find((each) => each.postId === postId)?.spans ?? [],
  reason: `Seen together with ${posts.length} others of yours, this may let somebody be recognised: ${reason}`,
  clauses: [...clauses],
  action: "delete",
  source: "second-reader",
});

function asFinding({ severity, confidence, spans, reason }: Opinion, check: CheckInfo): Finding {
  return {
    check: check.id,
    category: check.category,
    severity: milder(severity, check.severity),
    confidence: Math.min(confidence, mostConfidence),
    spans: [...spans],
    reason,
    clauses: [...check.clauses],
    action: check.action,
    source: "second-reader",
  };
}

/** Whether a finding of the rules of the same kind says it already, at least as gravely. */
const isCovered = (own: Finding, rules: readonly Finding[]): boolean =>
  rules.some(
    ({ check, category, severity }) =>
      check === own.check || (category === own.category && milder(severity, own.severity) === own.severity),
  );

const milder = (a: Severity, b: Severity): Severity =>
  Severity.options.indexOf(a) > Severity.options.indexOf(b) ? a : b;
