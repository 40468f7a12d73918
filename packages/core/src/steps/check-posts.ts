import { alikeKey } from "../alike.ts";
import type { BatchResult } from "../audit.ts";
import type { Judge } from "../check.ts";
import type { Clue } from "../clue.ts";
import type { FlaggedPost } from "../flagged-post.ts";
import type { Audits, Ledger, PostBatches } from "../ports.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";

/** What `checkPosts` asks for. */
export interface CheckPostsNeeds {
  readonly audits: Audits;
  readonly batches: PostBatches;
  readonly ledger: Ledger;
  readonly judge: Judge;
}

/** Which batch to check. */
export interface CheckPostsInput {
  readonly auditId: string;
  readonly batch: number;
}

/** Checks one batch and writes down the posts that need a person. Safe to run twice, and to erase under. */
export function checkPosts(needs: CheckPostsNeeds, input: CheckPostsInput): Promise<BatchResult> {
  return leaveNothing(needs.audits, input.auditId, [needs.ledger], () => checkBatch(needs, input));
}

async function checkBatch(
  { audits, batches, ledger, judge }: CheckPostsNeeds,
  { auditId, batch }: CheckPostsInput,
): Promise<BatchResult> {
  const audit = await openAudit(audits, auditId);
  const posts = await batches.read(auditId, batch);

  const flagged: FlaggedPost[] = [];
  const clues: Clue[] = [];
  const notJudged: Record<string, Record<string, number>> = {};
  for (const post of posts) {
    const judgement = judge.judge(post, audit.author);
    if (judgement.kind === "notJudged") {
      const row = (notJudged[judgement.why] ??= {});
      row[judgement.detail] = (row[judgement.detail] ?? 0) + 1;
      continue;
    }
    clues.push(...judgement.clues);
    if (judgement.findings.length > 0)
      flagged.push({ post, findings: [...judgement.findings], alike: alikeKey(post) });
  }

  await ledger.flag(auditId, batch, flagged, clues);
  const result: BatchResult = { batch, checked: posts.length, flagged: flagged.length, notJudged };
  await audits.putBatchResult(auditId, result);
  return result;
}
