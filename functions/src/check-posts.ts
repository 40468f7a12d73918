import { judge } from "@hindsight/checks";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { BatchInput } from "./inputs.ts";
import { stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Checks one batch. What could not be judged is kept with the audit; only counts go back to the workflow. */
export const handler = step("CheckPosts", BatchInput, async (input) => {
  const { batch, checked, flagged } = await checkPosts({ ...stores, judge }, input);
  return { auditId: input.auditId, batch, checked, flagged };
});
