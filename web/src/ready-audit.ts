import type { Audit } from "@hindsight/core/audit";
import type { Audits } from "@hindsight/core/ports";
import { openAudit } from "@hindsight/core/steps/open-audit";

/** The audit if its result may be shown: no page may show half of one. Throws `no-such-audit`. */
export async function readyAudit(audits: Audits, auditId: string): Promise<Audit | "notYet"> {
  const audit = await openAudit(audits, auditId);
  return audit.state === "ready" ? audit : "notYet";
}
