import { finishAudit } from "@hindsight/core/steps/finish-audit";
import { AuditInput } from "./inputs.ts";
import { now, stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Compares with the audit before and opens the review. */
export const handler = step("FinishAudit", AuditInput, async ({ auditId }) => {
  const { state, result } = await finishAudit(stores, { auditId, at: now() });
  return { auditId, state, checked: result?.checked, flagged: result?.flagged };
});
