import { judge } from "@hindsight/checks";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { AuditInput } from "./inputs.ts";
import { stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Concludes over the whole history and flags what only stands out together. */
export const handler = step("FlagTogether", AuditInput, async ({ auditId }) => {
  const { result } = await flagTogether({ ...stores, judge }, { auditId });
  return { auditId, flagged: result?.flagged, sets: result?.sets.length };
});
