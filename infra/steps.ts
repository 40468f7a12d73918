import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Stage } from "./stage.ts";
import { StepFunction, type StepProps } from "./step-function.ts";
import type { Storage } from "./storage.ts";

/** The functions of the workflow. Memory of 1,769 MB is one whole processor; sizes and times are measured in docs/scale.md. */
export interface Steps {
  readonly readArchive: StepFunction;
  readonly checkPosts: StepFunction;
  readonly flagTogether: StepFunction;
  readonly keepPictures: StepFunction;
  readonly finishAudit: StepFunction;
  readonly failAudit: StepFunction;
  readonly eraseAudit: StepFunction;
}

const audits = ["audit#*"];
/** Rows too large for the table lie here. */
const auditBodies = ["bodies/*/audits/*"];
const ledgerBodies = ["bodies/*/ledger/*"];
const paperBodies = ["bodies/*/papers/*"];
const everything = ["uploads/*", "batches/*", "bodies/*", "pictures/*"];

/** Every step with the rights it needs, and no other. */
export function steps(scope: Construct, handlers: string, storage: Storage, stage: Stage): Steps {
  const step = (id: string, props: Omit<StepProps, "handlers" | "storage" | "stage">) =>
    new StepFunction(scope, id, { ...props, handlers, storage, stage });

  return {
    readArchive: step("ReadArchive", {
      name: "read-archive",
      memoryMb: 1769,
      timeout: Duration.minutes(15),
      rights: {
        read: ["uploads/*", ...auditBodies],
        write: ["batches/*", ...auditBodies],
        remove: ["batches/*", ...auditBodies],
        rows: audits,
      },
    }),
    checkPosts: step("CheckPosts", {
      name: "check-posts",
      memoryMb: 1769,
      timeout: Duration.minutes(2),
      reservedConcurrency: stage.reservedConcurrency,
      rights: {
        read: ["batches/*", ...auditBodies, ...ledgerBodies],
        write: [...auditBodies, ...ledgerBodies],
        remove: [...auditBodies, ...ledgerBodies],
        rows: [...audits, "ledger#*"],
      },
    }),
    flagTogether: step("FlagTogether", {
      name: "flag-together",
      memoryMb: 3008,
      timeout: Duration.minutes(15),
      rights: {
        read: ["batches/*", ...auditBodies, ...ledgerBodies],
        write: [...auditBodies, ...ledgerBodies],
        remove: [...auditBodies, ...ledgerBodies],
        rows: [...audits, "ledger#*"],
      },
    }),
    keepPictures: step("KeepPictures", {
      name: "keep-pictures",
      memoryMb: 1769,
      timeout: Duration.minutes(15),
      rights: {
        read: ["uploads/*", ...auditBodies, ...ledgerBodies],
        write: ["pictures/*", ...auditBodies],
        remove: ["uploads/*", "pictures/*", ...auditBodies],
        rows: [...audits, "ledger#*"],
      },
    }),
    finishAudit: step("FinishAudit", {
      name: "finish-audit",
      memoryMb: 1769,
      timeout: Duration.minutes(15),
      rights: {
        read: ["batches/*", ...auditBodies, ...ledgerBodies, ...paperBodies],
        write: [...auditBodies, ...ledgerBodies, ...paperBodies],
        remove: [...auditBodies, ...ledgerBodies, ...paperBodies],
        rows: [...audits, "ledger#*", "papers#*"],
      },
    }),
    failAudit: step("FailAudit", {
      name: "fail-audit",
      memoryMb: 512,
      timeout: Duration.seconds(30),
      rights: { read: auditBodies, write: auditBodies, remove: auditBodies, rows: audits },
    }),
    eraseAudit: step("EraseAudit", {
      name: "erase-audit",
      memoryMb: 512,
      timeout: Duration.minutes(15),
      rights: {
        read: auditBodies,
        write: auditBodies,
        remove: everything,
        rows: [...audits, "ledger#*", "papers#*"],
      },
    }),
  };
}
