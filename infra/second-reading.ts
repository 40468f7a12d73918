import { Duration } from "aws-cdk-lib";
import {
  Choice,
  Condition,
  Fail,
  StateMachineType,
  Succeed,
  type IChainable,
} from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { allowToAsk, readerSettings } from "./ask-model.ts";
import type { WorkflowParts } from "./audit-workflow.ts";
import { BatchMap } from "./batch-map.ts";
import type { StageReader } from "./stage-reader.ts";
import { StepFunction, type StepProps } from "./step-function.ts";
import { task } from "./task.ts";

/** Requests asked at once: what an account may ask of a model in a minute is little until more is granted. */
const atOnce = 8;

const audits = ["audit#*"];
const auditBodies = ["bodies/*/audits/*"];
const paperBodies = ["bodies/*/papers/*"];
const ledgerBodies = ["bodies/*/ledger/*"];

/**
 * NextReadings → ReadAgain, fanned out over what may be asked next → NextReadings, until all is asked or the ceiling is near → EndReading.
 * It comes after an audit that is ready, since only then can be said what would be sent and what it would cost.
 */
export class SecondReading extends Construct {
  readonly #first: IChainable;

  constructor(scope: Construct, id: string, parts: WorkflowParts, model: StageReader) {
    super(scope, id);
    const step = (name: string, props: Omit<StepProps, "handlers" | "storage" | "stage">) =>
      new StepFunction(this, name, { ...parts, ...props });

    const nextReadings = step("NextReadings", {
      name: "next-readings",
      memoryMb: 1024,
      timeout: Duration.minutes(2),
      rights: {
        read: [...auditBodies, ...paperBodies],
        write: ["batches/*/requests/*", ...paperBodies],
        remove: ["batches/*", ...auditBodies, ...paperBodies],
        rows: [...audits, "papers#*"],
      },
    });
    const readAgain = step("ReadAgain", {
      name: "read-again",
      memoryMb: 512,
      timeout: Duration.minutes(15),
      environment: readerSettings(model),
      rights: {
        // The ledger only for what was marked as a false alarm.
        read: ["batches/*", ...auditBodies, ...ledgerBodies, ...paperBodies],
        write: paperBodies,
        remove: [...auditBodies, ...paperBodies],
        rows: [...audits, "ledger#*", "papers#*"],
      },
    });
    allowToAsk(readAgain, model);
    const endReading = step("EndReading", {
      name: "end-reading",
      memoryMb: 3008,
      timeout: Duration.minutes(15),
      rights: {
        read: ["batches/*", ...auditBodies, ...ledgerBodies, ...paperBodies],
        write: [...auditBodies, ...ledgerBodies, ...paperBodies],
        remove: [...auditBodies, ...ledgerBodies, ...paperBodies],
        rows: [...audits, "ledger#*", "papers#*"],
      },
    });

    const failed = new Fail(scope, "ReadingFailed", { error: "ReadingFailed", cause: "A fault of ours." });
    const gone = new Succeed(scope, "ReadingOfNothing", { comment: "The audit was erased meanwhile." });
    const giveUp = task(scope, "GiveUpReading", endReading)
      .addCatch(gone, { errors: ["Problem"] })
      .next(failed);
    const end = task(scope, "EndReading", endReading)
      .addCatch(gone, { errors: ["Problem"] })
      .addCatch(giveUp, { resultPath: "$.mergeError" });
    end.next(new Succeed(scope, "ReadAgain is over"));

    const map = new BatchMap(scope, "ReadAgain", parts.storage, {
      comment: "One request an item; what was answered is kept, so nothing is asked or paid for twice.",
      maxConcurrency: atOnce,
      items: StateMachineType.STANDARD,
    });
    map.itemProcessor(task(scope, "ReadRequest", readAgain));
    const next = task(scope, "NextReadings", nextReadings).addCatch(end, { resultPath: "$.error" });
    next.next(
      new Choice(scope, "IsAnythingToAsk")
        .when(
          Condition.numberGreaterThan("$.requests", 0),
          map.addCatch(end, { resultPath: "$.error" }).next(next),
        )
        .otherwise(end),
    );
    this.#first = next;
  }

  /** The whole, where nothing was said of a second reading. */
  orElse(audit: IChainable): IChainable {
    return new Choice(this, "IsSecondReaderAsked")
      .when(Condition.isPresent("$.readAgain"), this.#first)
      .otherwise(audit);
  }
}
