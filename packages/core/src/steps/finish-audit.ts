import type { Audit } from "../audit.ts";
import type { Audits } from "../ports.ts";
import { compareAudits, type CompareNeeds } from "./compare-audits.ts";
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
}

/** Holds the audit against the one before it and opens the review. Throws when `flagTogether` has not concluded: no review may miss what posts say together. */
export function finishAudit(needs: FinishAuditNeeds, input: FinishAuditInput): Promise<Audit> {
  return leaveNothing(needs.audits, input.auditId, [needs.ledger, needs.papers], () => finish(needs, input));
}

async function finish(
  { audits, batches, ledger, papers }: FinishAuditNeeds,
  { auditId, at }: FinishAuditInput,
): Promise<Audit> {
  const audit = await openAudit(audits, auditId);
  if (audit.state === "ready") return audit;
  if (audit.state !== "checking" || !audit.result)
    throw new Error(`audit ${auditId} is ${audit.state} and was not concluded`);

  const previous = audit.previous === undefined ? undefined : await audits.get(audit.previous);
  // The older audit may have been erased since; then there is nothing to compare with.
  if (previous?.state === "ready") await compareAudits({ batches, ledger, papers }, audit, previous, at);

  const ready: Audit = { ...audit, state: "ready", finishedAt: at };
  await audits.put(ready);
  return ready;
}
