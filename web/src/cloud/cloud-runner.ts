import { SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import type { Judge } from "@hindsight/core/check";
import type { Stores } from "@hindsight/core/ports";
import { eraseAudit } from "@hindsight/core/steps/erase-audit";
import { failAudit } from "@hindsight/core/steps/fail-audit";
import { openAudit } from "@hindsight/core/steps/open-audit";
import { startAudit } from "@hindsight/core/steps/start-audit";
import { writeMarker, type AwsPlace } from "@hindsight/store/aws";
import type { Runner } from "../needs.ts";

/** Milliseconds between two looks at an audit that runs elsewhere. */
const lookEvery = 1500;

/** What running audits by workflow asks for. `stores` are one person's own. */
export interface CloudRunnerNeeds {
  readonly stores: Stores;
  readonly place: AwsPlace;
  readonly judge: Pick<Judge, "rules">;
  readonly workflows: SFNClient;
  /** The workflow that erases, and erases again when every step has ended. */
  readonly eraseWorkflow: string;
}

/** Runs audits by the workflow: marking the upload as whole starts it, so a lost answer starts nothing twice. */
export function cloudRunner({ stores, place, judge, workflows, eraseWorkflow }: CloudRunnerNeeds): Runner {
  return {
    create: ({ label, author, previous }) =>
      startAudit(stores, { auditId: newId(), label, author, previous, rules: judge.rules, at: place.now() }),
    async run(auditId) {
      const { label, author } = await openAudit(stores.audits, auditId);
      await writeMarker(place, auditId, { label, author });
    },
    async cancel(auditId) {
      // The workflow notices at its next step: no result may rest on an audit that has failed.
      await failAudit(stores, { auditId, problem: { code: "cancelled" } });
    },
    async erase(auditId) {
      await openAudit(stores.audits, auditId);
      const input = JSON.stringify({ auditId });
      await workflows.send(new StartExecutionCommand({ stateMachineArn: eraseWorkflow, input }));
      await eraseAudit(stores, { auditId }).catch(ignoreGone);
    },
    progress: () => undefined,
    watch(_auditId, listener) {
      const timer = setInterval(() => listener(nothingNew), lookEvery);
      return () => clearInterval(timer);
    },
  };
}

const newId = (): string => crypto.randomUUID().replaceAll("-", "").slice(0, 24);

/** A sign to look at the audit again; what it says is read from the store. */
const nothingNew = {
  state: "reading",
  postsRead: 0,
  batches: 0,
  batchesChecked: 0,
  postsChecked: 0,
  flagged: 0,
} as const;

/** Once the audit itself is gone, the owner's stores say so for the rest of it; the workflow removes that too. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "no-such-audit")) throw error;
}
