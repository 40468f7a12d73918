import { CfnOutput, Duration, RemovalPolicy } from "aws-cdk-lib";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import {
  Choice,
  Condition,
  DefinitionBody,
  Fail,
  LogLevel,
  StateMachine,
  StateMachineType,
  Succeed,
} from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { allowBatchMap, BatchMap } from "./batch-map.ts";
import { explain, inBucket, logsAndTraces } from "./explain.ts";
import { SecondReading } from "./second-reading.ts";
import type { Stage } from "./stage.ts";
import type { Steps } from "./steps.ts";
import type { Storage } from "./storage.ts";
import { task } from "./task.ts";

/** What the workflow is made of. `handlers` is the folder of the built functions. */
export interface WorkflowParts {
  readonly steps: Steps;
  readonly storage: Storage;
  readonly stage: Stage;
  readonly handlers: string;
}

/** ReadArchive → CheckPosts, fanned out over the list of batches → FlagTogether → KeepPictures → FinishAudit; whatever goes wrong → FailAudit. Where a model is set up, an audit that is ready can come back for a second reading. */
export class AuditWorkflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, parts: WorkflowParts) {
    super(scope, id);
    const { steps, storage, stage } = parts;

    const failAudit = task(this, "FailAudit", steps.failAudit).next(
      new Choice(this, "HowItEnded")
        .when(
          Condition.stringEquals("$.outcome", "failed"),
          new Fail(this, "Failed", { error: "AuditFailed", cause: "A fault of ours; the audit says so." }),
        )
        // Erased meanwhile, or refused for something the person can mend: nobody has to be woken up.
        .otherwise(new Succeed(this, "EndedOtherwise")),
    );
    const caught = { resultPath: "$.error" };

    const checkPosts = new BatchMap(this, "CheckPosts", storage, {
      comment: "One batch an item; a single one that stays unchecked fails the audit.",
      maxConcurrency: stage.concurrency,
      items: StateMachineType.EXPRESS,
    });
    checkPosts.itemProcessor(task(this, "CheckBatch", steps.checkPosts));

    const audit = task(this, "ReadArchive", steps.readArchive)
      .addCatch(failAudit, caught)
      .next(checkPosts.addCatch(failAudit, caught))
      .next(task(this, "FlagTogether", steps.flagTogether).addCatch(failAudit, caught))
      .next(task(this, "KeepPictures", steps.keepPictures).addCatch(failAudit, caught))
      .next(task(this, "FinishAudit", steps.finishAudit).addCatch(failAudit, caught))
      .next(new Succeed(this, "Ready"));
    const reading = stage.secondReader && new SecondReading(this, "SecondReading", parts, stage.secondReader);

    this.machine = new StateMachine(this, "Machine", {
      comment: "One audit, from a whole upload to a review",
      stateMachineType: StateMachineType.STANDARD,
      timeout: Duration.hours(6),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, "Log", {
          logGroupName: `/aws/vendedlogs/states/hindsight-${stage.name}-audit`,
          retention: RetentionDays.ONE_MONTH,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
      definitionBody: DefinitionBody.fromChainable(reading?.orElse(audit) ?? audit),
    });
    allowBatchMap(this.machine, storage);
    explain(this.machine, "AwsSolutions-IAM5", "The id of the audit is left open, under batches/ alone.", [
      inBucket("batches"),
    ]);
    explain(this.machine, "AwsSolutions-IAM5", logsAndTraces.reason, logsAndTraces.appliesTo);
    explain(
      this.machine,
      "AwsSolutions-IAM5",
      "A map starts runs of its own workflow, named by the service.",
      [{ regex: "/^Resource::arn:<AWS::Partition>:states:.*:execution:.*\\*$/g" }],
    );
    new CfnOutput(this, "Arn", { value: this.machine.stateMachineArn });
  }
}
