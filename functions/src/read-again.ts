import { readOrdered } from "@hindsight/core/steps/read-again-ordered";
import { RequestInput } from "./inputs.ts";
import { reader } from "./reading-runtime.ts";
import { stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Asks the second reader one request; only what became of it goes back to the workflow. */
export const handler = step("ReadAgain", RequestInput, async ({ auditId, request }) => {
  const { signal } = new AbortController();
  return {
    auditId,
    request,
    outcome: await readOrdered({ ...stores, reader }, { auditId, request, signal }),
  };
});
