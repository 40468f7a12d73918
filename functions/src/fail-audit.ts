import { problemCodes } from "@hindsight/core/problem";
import { failAudit } from "@hindsight/core/steps/fail-audit";
import * as z from "zod";
import { AuditInput } from "./inputs.ts";
import { stores } from "./runtime.ts";
import { step } from "./step.ts";

/** What Step Functions catches: the error's name, and what the handler threw, as JSON. */
const Caught = z.object({ Error: z.string(), Cause: z.string().default("") });

const Thrown = z.object({ errorMessage: z.enum(problemCodes) });

/**
 * Marks the audit as failed, unless the step that failed has said why already. `outcome` tells the workflow how to end:
 * `erased` and `refused` (the person can mend it) are no faults of ours, `failed` is.
 */
export const handler = step("FailAudit", AuditInput.extend({ error: Caught }), async ({ auditId, error }) => {
  const known = await stores.audits.get(auditId);
  const audit =
    known?.state === "failed" && known.problem
      ? known
      : await failAudit(stores, { auditId, problem: { code: codeIn(error) } });
  if (!audit || audit.state === "erasing") return { auditId, outcome: "erased" };
  if (audit.state === "ready") return { auditId, outcome: "ready" };

  const code = audit.problem?.code ?? "internal";
  return { auditId, code, outcome: code === "internal" ? "failed" : "refused" };
});

function codeIn({ Error: name, Cause }: z.infer<typeof Caught>) {
  if (name !== "Problem") return "internal";
  try {
    return Thrown.parse(JSON.parse(Cause)).errorMessage;
  } catch {
    return "internal";
  }
}
