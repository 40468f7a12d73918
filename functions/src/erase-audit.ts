import { eraseAudit } from "@hindsight/core/steps/erase-audit";
import { AuditInput } from "./inputs.ts";
import { stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Removes everything of one audit; steps that are still running notice and leave nothing behind. */
export const handler = step("EraseAudit", AuditInput, async ({ auditId }) => {
  await eraseAudit(stores, { auditId });
  return { auditId };
});
