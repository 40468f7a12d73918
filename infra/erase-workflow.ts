import { CfnOutput, Duration, RemovalPolicy } from "aws-cdk-lib";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import {
  DefinitionBody,
  LogLevel,
  StateMachine,
  Succeed,
  Wait,
  WaitTime,
} from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { explain, logsAndTraces } from "./explain.ts";
import type { Stage } from "./stage.ts";
import type { Steps } from "./steps.ts";
import { task } from "./task.ts";

/** No function lives longer than this, so nothing that was running when an audit was erased can write after it. */
const longestStep = Duration.minutes(15);

/**
 * EraseAudit, and once more when every step that was running has ended: a step that is cut off between its last write and its last
 * look, and the map's own notes, could otherwise leave something until retention removes it.
 */
export class EraseWorkflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { eraseAudit }: Steps, stage: Stage) {
    super(scope, id);
    const untilStepsEnded = new Wait(this, "UntilStepsEnded", { time: WaitTime.duration(longestStep) });
    const eraseAudit1 = task(this, "EraseAudit", eraseAudit);
    const eraseAudit2 = task(this, "EraseAuditAgain", eraseAudit);

    this.machine = new StateMachine(this, "Machine", {
      comment: "Removes everything of one audit",
      timeout: Duration.hours(2),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, "Log", {
          logGroupName: `/aws/vendedlogs/states/hindsight-${stage.name}-erase`,
          retention: RetentionDays.ONE_MONTH,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
      definitionBody: DefinitionBody.fromChainable(
        eraseAudit1.next(untilStepsEnded).next(eraseAudit2).next(new Succeed(this, "Erased")),
      ),
    });
    explain(this.machine, "AwsSolutions-IAM5", logsAndTraces.reason, logsAndTraces.appliesTo);
    new CfnOutput(this, "Arn", { value: this.machine.stateMachineArn });
  }
}
