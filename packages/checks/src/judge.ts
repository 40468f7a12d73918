import type { Author } from "@hindsight/core/author";
import type { Judge, Judgement } from "@hindsight/core/check";
import { oneLevelLower, type Finding } from "@hindsight/core/finding";
import { byWeight } from "@hindsight/core/flagged-post";
import type { Post } from "@hindsight/core/post";
import { concludeBy } from "./conclude.ts";
import type { AccountCheck } from "./define-account-check.ts";
import type { Check } from "./define-check.ts";
import { clauses } from "./guidance/index.ts";
import { isOverruled } from "./learned/overruled.ts";
import { languageOf } from "./language.ts";
import { clues } from "./reading/mosaic/clues.ts";
import { reachClue } from "./reading/mosaic/reach.ts";
import { read, type Reading } from "./reading/reading.ts";

/** Version of the rules: year and month, and a letter when a month has more than one. */
export const rules = "2026.11d";

/** Asks every check about one reading, last resorts last. Findings on a repost are one level milder: they are other people's words. */
export function examine(reading: Reading, author: Author, checks: readonly Check[]): readonly Finding[] {
  const isRepost = reading.post.kind === "repost";
  const findings: Finding[] = [];
  for (const check of checks) {
    if (isRepost && !check.alsoReposts) continue;

    if (
      check.isLastResort &&
      findings.some(({ category, severity }) => category === check.category && severity !== "info")
    )
      continue;

    const found = check.find(reading, author);
    if (!found || isOverruled(reading, check, found)) continue;

    const severity = found.severity ?? check.severity;
    findings.push({
      check: check.id,
      category: check.category,
      severity: isRepost ? oneLevelLower(severity) : severity,
      confidence: found.confidence,
      spans: found.spans.map(reading.spanOf).filter((span) => span !== undefined),
      reason: isRepost ? `You passed on somebody else’s words. ${found.reason}` : found.reason,
      clauses: [...check.clauses],
      action: found.action ?? check.action,
    });
  }
  return byWeight(findings);
}

/** Judges posts by a list of checks, and whole histories by another. */
export function judgeBy(checks: readonly Check[], account: readonly AccountCheck[] = []): Judge {
  return {
    rules,
    checks: [...checks, ...account],
    clauses,
    judge: (post, author) => judgePost(post, author, checks),
    conclude: (history) => concludeBy(account, history),
  };
}

function judgePost(post: Post, author: Author, checks: readonly Check[]): Judgement {
  if (post.status === "deleted") return { kind: "notJudged", why: "deleted", detail: post.kind };

  const reading = read(post, author);
  if (reading.text.trim() === "") return { kind: "notJudged", why: "noText", detail: post.kind };

  const language = languageOf(reading);
  if (language !== "en") return { kind: "notJudged", why: "language", detail: language };

  const findings = examine(reading, author, checks);
  return { kind: "judged", findings, clues: [...reading.signal(clues), ...reachClue(post, findings)] };
}
