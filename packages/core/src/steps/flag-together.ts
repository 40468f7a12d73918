import { addCounts, type Audit } from "../audit.ts";
import type { Judge } from "../check.ts";
import type { Audits, Ledger, PostBatches } from "../ports.ts";
import { concludeAudit } from "./conclude-audit.ts";
import { flagAcrossPosts } from "./flag-across-posts.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";

/** What `flagTogether` asks for. */
export interface FlagTogetherNeeds {
  readonly audits: Audits;
  readonly batches: PostBatches;
  readonly ledger: Ledger;
  readonly judge: Judge;
}

/**
 * Concludes over the whole history and flags the posts that only stand out together; after it all that is flagged is known.
 * Throws when any batch was not checked: no result may rest on half the posts. May run twice; an audit that is ready is left alone.
 */
export function flagTogether(
  needs: FlagTogetherNeeds,
  { auditId }: { readonly auditId: string },
): Promise<Audit> {
  return leaveNothing(needs.audits, auditId, [needs.ledger], () => conclude(needs, auditId));
}

async function conclude(
  { audits, batches, ledger, judge }: FlagTogetherNeeds,
  auditId: string,
): Promise<Audit> {
  const audit = await openAudit(audits, auditId);
  if (audit.state === "ready") return audit;

  const results = await audits.batchResults(auditId);
  const checked = new Set(results.map((result) => result.batch));
  const missing = Array.from({ length: audit.batches }, (_, batch) => batch).filter(
    (batch) => !checked.has(batch),
  );
  if (audit.state !== "checking" || missing.length > 0) {
    throw new Error(
      `audit ${auditId} is ${audit.state} with ${missing.length} of ${audit.batches} batches unchecked`,
    );
  }

  const { sets, account, onPosts } = concludeAudit(judge, audit, await ledger.clues(auditId));
  await flagAcrossPosts({ ledger, batches }, audit, onPosts);
  const { total } = await ledger.page(auditId, {}, { offset: 0, limit: 0 });

  // Another run of this audit may have finished it by now.
  const current = await openAudit(audits, auditId);
  if (current.state === "ready") return current;
  const result = { ...addCounts(results), flagged: total, sets, account };
  const concluded: Audit = { ...current, result, rules: judge.rules };
  await audits.put(concluded);
  return concluded;
}
