import type { AccountFinding, Conclusion, FindingSet, History, PostFinding } from "@hindsight/core/check";
import type { Severity } from "@hindsight/core/finding";
import type { AccountCheck, AccountFound } from "./define-account-check.ts";

/** Asks every account check about one history. */
export function concludeBy(checks: readonly AccountCheck[], history: History): Conclusion {
  const sets: FindingSet[] = [];
  const account: AccountFinding[] = [];
  const onPosts: PostFinding[] = [];
  for (const check of checks) {
    for (const found of check.find(history, history.author)) {
      if (found.kind === "account") account.push(onAccount(check, found));
      if (found.kind === "post") onPosts.push(onPost(check, found));
      if (found.kind !== "set") continue;
      const set = sets.push(asSet(check, found)) - 1;
      onPosts.push(...found.posts.map((postId) => ({ ...onPost(check, partOf(found, postId)), set })));
    }
  }
  return { sets, account, onPosts };
}

type Found<Kind> = Extract<AccountFound, { kind: Kind }>;

const factsOf = ({ id, category, severity, clauses }: AccountCheck, found: { severity?: Severity }) => ({
  check: id,
  category,
  severity: found.severity ?? severity,
  clauses: [...clauses],
});

const onAccount = (check: AccountCheck, found: Found<"account">): AccountFinding => ({
  ...factsOf(check, found),
  reason: found.reason,
  action: check.action,
});

const asSet = (check: AccountCheck, { posts, breakBy, reason }: Found<"set">): FindingSet => ({
  ...factsOf(check, {}),
  posts,
  breakBy,
  reason,
});

const onPost = (check: AccountCheck, found: Found<"post">): PostFinding => ({
  postId: found.postId,
  finding: {
    ...factsOf(check, found),
    confidence: found.confidence,
    spans: [],
    reason: found.reason,
    action: found.severity === "info" ? "review" : check.action,
  },
});

/** A set's posts carry a finding each, so that they can be seen and decided: weighty on those to remove, a reminder on the rest. */
function partOf({ posts, breakBy, context, confidence }: Found<"set">, postId: string): Found<"post"> {
  const reminder = { kind: "post", postId, confidence, severity: "info" } as const;
  if (context.includes(postId))
    return {
      ...reminder,
      reason: "This tells where you worked, which may help to recognise a patient of whom other posts speak.",
    };
  const others = posts.length === 2 ? "one other" : `${posts.length - 1} others`;
  const together = `Seen together with ${others} of yours, this post may let a patient be recognised`;
  if (!breakBy.includes(postId)) return { ...reminder, reason: `${together}.` };
  const cure = breakBy.length === 1 ? "without it" : `without it and ${counted(breakBy.length - 1)}`;
  return { kind: "post", postId, confidence, reason: `${together}; ${cure} the rest may no longer do so.` };
}

const counted = (others: number): string => (others === 1 ? "one more" : `${others} more`);
