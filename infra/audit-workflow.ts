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
import type { Stage } from "./stage.ts";
import type { Steps } from "./steps.ts";
import type { Storage } from "./storage.ts";
import { task } from "./task.ts";

/** ReadArchive → CheckPosts, fanned out over the list of batches → KeepPictures → FinishAudit; whatever goes wrong → FailAudit. */
export class AuditWorkflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, steps: Steps, storage: Storage, stage: Stage) {
    super(scope, id);

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

    const checkPosts = new BatchMap(this, "CheckPosts", storage, stage.concurrency);
    checkPosts.itemProcessor(task(this, "CheckBatch", steps.checkPosts));

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
      definitionBody: DefinitionBody.fromChainable(
        task(this, "ReadArchive", steps.readArchive)
          .addCatch(failAudit, caught)
          .next(checkPosts.addCatch(failAudit, caught))
          .next(task(this, "KeepPictures", steps.keepPictures).addCatch(failAudit, caught))
          .next(task(this, "FinishAudit", steps.finishAudit).addCatch(failAudit, caught))
          .next(new Succeed(this, "Ready")),
      ),
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
