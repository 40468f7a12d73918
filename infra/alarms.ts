import { Duration } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Operation } from "aws-cdk-lib/aws-dynamodb";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { AuditStart } from "./audit-start.ts";
import type { AuditWorkflow } from "./audit-workflow.ts";
import type { EraseWorkflow } from "./erase-workflow.ts";
import { explain } from "./explain.ts";
import type { Stage } from "./stage.ts";
import type { Steps } from "./steps.ts";
import type { Storage } from "./storage.ts";

/** Everything that is watched. */
export interface Watched {
  readonly storage: Storage;
  readonly steps: Steps;
  readonly workflow: AuditWorkflow;
  readonly start: AuditStart;
  readonly erase: EraseWorkflow;
}

/** Tells somebody when an audit failed through a fault of ours, an erasure did not end, something is throttled, or money runs away. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, watched: Watched, stage: Stage) {
    super(scope, id);
    const { storage, steps, workflow, start, erase } = watched;
    const topic = new Topic(this, "Topic", { enforceSSL: true });
    explain(topic, "AwsSolutions-SNS2", "Alarms say which counter rose, never whose audit it was.");
    if (stage.alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(stage.alarmEmail));

    const period = Duration.minutes(5);
    const alarm = (name: string, alarmDescription: string, metric: IMetric, threshold = 1) =>
      new Alarm(this, name, {
        alarmDescription,
        metric,
        threshold,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }).addAlarmAction(new SnsAction(topic));

    alarm(
      "AuditsFailed",
      "An audit, or a second reading of one, failed through a fault of ours.",
      workflow.machine.metricFailed({ period }),
    );
    alarm(
      "AuditsTimedOut",
      "An audit did not end within six hours.",
      workflow.machine.metricTimedOut({ period }),
    );
    alarm(
      "ErasureFailed",
      "An audit was not erased: run EraseWorkflow again.",
      erase.machine.metricFailed({ period }),
    );
    alarm(
      "UploadsNotStarted",
      "An upload is whole but its audit could not be started.",
      start.undelivered.metricApproximateNumberOfMessagesVisible({ period }),
    );
    alarm(
      "CheckPostsThrottled",
      "Checking was held back for want of concurrency: see docs/scale.md for what to raise.",
      steps.checkPosts.handler.metricThrottles({ period }),
      100,
    );
    alarm(
      "TableThrottled",
      "The table held back requests: see docs/scale.md for what to raise.",
      storage.table.metricThrottledRequestsForOperations({
        operations: [
          Operation.PUT_ITEM,
          Operation.BATCH_WRITE_ITEM,
          Operation.QUERY,
          Operation.BATCH_GET_ITEM,
        ],
        period,
      }),
      100,
    );
    monthlyBudget(this, stage);
  }
}

function monthlyBudget(scope: Construct, { name, monthlyBudget: amount, alarmEmail }: Stage): void {
  new CfnBudget(scope, "Budget", {
    budget: {
      budgetName: `hindsight-${name}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount, unit: "USD" },
    },
    ...(alarmEmail !== undefined && {
      notificationsWithSubscribers: [
        {
          notification: { notificationType: "ACTUAL", comparisonOperator: "GREATER_THAN", threshold: 80 },
          subscribers: [{ subscriptionType: "EMAIL", address: alarmEmail }],
        },
      ],
    }),
  });
}
