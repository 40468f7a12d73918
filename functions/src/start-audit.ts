import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import { startAudit } from "@hindsight/core/steps/start-audit";
import { auditOfMarker, readMarker } from "@hindsight/store/aws";
import * as z from "zod";
import { AuditId } from "./inputs.ts";
import { now, place, stores, workflowArn } from "./runtime.ts";
import { step } from "./step.ts";

const workflows = new SFNClient({});

/** What EventBridge tells of an object that S3 has whole; `sequencer` orders the events of one key. */
const ObjectCreated = z
  .object({
    detail: z.object({ object: z.object({ key: z.string().max(1024), sequencer: z.string().max(64) }) }),
  })
  .transform(({ detail: { object } }) => ({
    auditId: AuditId.parse(auditOfMarker(object.key)),
    sequencer: object.sequencer,
  }));

/** Starts the workflow when an upload is marked as complete. The run is named after the event, so a doubled event starts nothing. */
export const handler = step("StartAudit", ObjectCreated, async ({ auditId, sequencer }) => {
  const marker = await readMarker(place, auditId);
  // Read and gone by now, or erased: a late second event must not make the audit again.
  if (!marker) return { auditId, isStarted: false };

  await startAudit(stores, { auditId, ...marker, rules: "not judged yet", at: now() });
  const run = new StartExecutionCommand({
    stateMachineArn: workflowArn(),
    name: `${auditId}-${sequencer}`,
    input: JSON.stringify({ auditId }),
  });
  try {
    await workflows.send(run);
    return { auditId, isStarted: true };
  } catch (error) {
    if (error instanceof ExecutionAlreadyExists) return { auditId, isStarted: false };
    throw error;
  }
});
