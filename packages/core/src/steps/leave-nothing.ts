import type { Audits } from "../ports.ts";
import { Problem } from "../problem.ts";

/** A store that a step writes to. */
interface Trace {
  erase(auditId: string): Promise<void>;
}

/**
 * Runs a step and then looks at the audit once more: when it was erased meanwhile, what the step wrote goes too, also when the step
 * failed. An erasure that this last look does not see has yet to begin removing, and so removes it. Throws `no-such-audit` when it is gone.
 */
export async function leaveNothing<Result>(
  audits: Audits,
  auditId: string,
  traces: readonly Trace[],
  step: () => Promise<Result>,
): Promise<Result> {
  const [outcome] = await Promise.allSettled([step()]);

  const audit = await audits.get(auditId);
  if (!audit || audit.state === "erasing") {
    await audits.clearBatchResults(auditId);
    for (const trace of traces) await trace.erase(auditId);
    throw new Problem("no-such-audit");
  }
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
