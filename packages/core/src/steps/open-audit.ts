import type { Audit } from "../audit.ts";
import type { Audits } from "../ports.ts";
import { Problem } from "../problem.ts";

/** The audit a step works on. Throws `no-such-audit` when it is unknown or being erased: a step must not bring it back. */
export async function openAudit(audits: Audits, auditId: string): Promise<Audit> {
  const audit = await audits.get(auditId);
  if (!audit || audit.state === "erasing") throw new Problem("no-such-audit");
  return audit;
}
