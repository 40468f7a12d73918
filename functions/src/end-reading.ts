import { judge } from "@hindsight/checks";
import { endReading } from "@hindsight/core/steps/read-again-end";
import * as z from "zod";
import { AuditInput } from "./inputs.ts";
import { now, stores } from "./runtime.ts";
import { step } from "./step.ts";

/** `mergeError`: what Step Functions caught when this very step was tried before. */
const EndInput = AuditInput.extend({ mergeError: z.unknown().optional() });

/** Puts the second reader's opinions beside what the rules found and closes the reading. */
export const handler = step("EndReading", EndInput, async ({ auditId, mergeError }) => {
  const isGivenUp = mergeError !== undefined;
  const { state, requestsAnswered, postsRead, postsUnread } = await endReading(
    { ...stores, judge },
    { auditId, at: now(), isGivenUp },
  );
  return { auditId, state, requestsAnswered, postsRead, postsUnread };
});
