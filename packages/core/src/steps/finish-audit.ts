import { addCounts, type Audit } from "../audit.ts";
import type { Judge } from "../check.ts";
import type { Audits } from "../ports.ts";
import { compareAudits, type CompareNeeds } from "./compare-audits.ts";
import { concludeAudit } from "./conclude-audit.ts";
import { flagAcrossPosts } from "./flag-across-posts.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";

/** Which audit to finish, and when: UTC, ISO 8601. */
export interface FinishAuditInput {
  readonly auditId: string;
  readonly at: string;
}

/** What `finishAudit` asks for. */
export interface FinishAuditNeeds extends CompareNeeds {
  readonly audits: Audits;
  readonly judge: Judge;
}

/** Draws the conclusions over the whole history and opens the review. Throws when any batch was not checked: no result may rest on half the posts. */
export function finishAudit(needs: FinishAuditNeeds, input: FinishAuditInput): Promise<Audit> {
  return leaveNothing(needs.audits, input.auditId, [needs.ledger, needs.papers], () =>
    conclude(needs, input),
  );
}

async function conclude(
  { audits, batches, ledger, papers, judge }: FinishAuditNeeds,
  { auditId, at }: FinishAuditInput,
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

  const conclusion = concludeAudit(judge, audit, await ledger.clues(auditId));
  await flagAcrossPosts({ ledger, batches }, audit, conclusion.onPosts);

  const previous = audit.previous === undefined ? undefined : await audits.get(audit.previous);
  // The older audit may have been erased since; then there is nothing to compare with.
  if (previous?.state === "ready") await compareAudits({ batches, ledger, papers }, audit, previous, at);

  const { total } = await ledger.page(auditId, {}, { offset: 0, limit: 0 });
  const result = {
    ...addCounts(results),
    flagged: total,
    sets: conclusion.sets,
    account: conclusion.account,
  };
  const ready: Audit = { ...audit, state: "ready", result, finishedAt: at, rules: judge.rules };
  await audits.put(ready);
  return ready;
}
