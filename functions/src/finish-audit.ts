import { judge } from "@hindsight/checks";
import { finishAudit } from "@hindsight/core/steps/finish-audit";
import { AuditInput } from "./inputs.ts";
import { now, stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Draws the conclusions and opens the review. */
export const handler = step("FinishAudit", AuditInput, async ({ auditId }) => {
  const { state, result } = await finishAudit({ ...stores, judge }, { auditId, at: now() });
  return { auditId, state, checked: result?.checked, flagged: result?.flagged };
});
