import type { Audit } from "../audit.ts";
import type { Audits } from "../ports.ts";
import { Problem, type ProblemRecord } from "../problem.ts";

/** The problem to show for an error: its own if it is one the person can mend, else `internal`. */
export function problemOf(error: unknown): ProblemRecord {
  if (error instanceof Problem) return { code: error.code, ...error.details };
  if (error instanceof Error && "code" in error && error.code === "ENOSPC") return { code: "disk-full" };
  return { code: "internal" };
}

/** Marks the audit as failed, so that half a result is never shown as a whole one. An audit that is ready, failed already, or gone, is left alone. */
export async function failAudit(
  { audits }: { audits: Audits },
  { auditId, problem }: { readonly auditId: string; readonly problem: ProblemRecord },
): Promise<Audit | undefined> {
  const audit = await audits.get(auditId);
  if (!audit || audit.state === "ready" || audit.state === "failed" || audit.state === "erasing")
    return audit;

  const failed: Audit = { ...audit, state: "failed", problem };
  await audits.put(failed);
  return failed;
}
