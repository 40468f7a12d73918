import { alikeKey } from "../alike.ts";
import type { Audit } from "../audit.ts";
import type { Judge } from "../check.ts";
import type { Clue } from "../clue.ts";
import { combine } from "../combine.ts";
import type { Finding } from "../finding.ts";
import type { FlaggedPost } from "../flagged-post.ts";
import type { Post } from "../post.ts";
import type { ReadingPlan } from "../reading-plan.ts";
import type { Opinion } from "../second-reader.ts";
import { chooseToRead, sameWords } from "./choose-to-read.ts";

/** One post, judged again and read again. */
export interface JudgedAgain {
  readonly flagged?: FlaggedPost;
  readonly clues: readonly Clue[];
  /** Why nobody judged it. */
  readonly notJudged?: { readonly why: string; readonly detail: string };
  readonly language?: string;
  readonly isAsked: boolean;
  readonly isRead: boolean;
}

/** What becomes of one post: the rules judge it anew, and what was said of its words is put beside it. */
export function judgeAgain(
  judge: Judge,
  audit: Audit,
  plan: ReadingPlan,
  opinions: ReadonlyMap<string, readonly Opinion[]>,
  post: Post,
): JudgedAgain {
  const judgement = judge.judge(post, audit.author);
  const isAsked = chooseToRead(plan.choice, post, () => judgement) === undefined;
  const told = isAsked ? opinions.get(sameWords(post)) : undefined;
  const rules = judgement.kind === "judged" ? judgement.findings : [];
  const checkOf = (id: string) => judge.checks.find((check) => check.id === id);
  const findings: readonly Finding[] = told ? combine(rules, told, checkOf) : rules;
  const isRead = told !== undefined;
  return {
    ...(findings.length > 0 && { flagged: { post, findings: [...findings], alike: alikeKey(post) } }),
    clues: judgement.kind === "judged" ? judgement.clues : [],
    ...(judgement.kind === "notJudged" && !isRead && { notJudged: judgement }),
    ...(judgement.kind === "notJudged" && judgement.why === "language" && { language: judgement.detail }),
    isAsked,
    isRead,
  };
}
