import { Duration } from "aws-cdk-lib";
import { Match, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { AuditWorkflow } from "./audit-workflow.ts";
import { explain } from "./explain.ts";
import type { Stage } from "./stage.ts";
import { StepFunction } from "./step-function.ts";
import type { Storage } from "./storage.ts";

/** Starts the workflow once an upload is marked as whole. Events that could not be delivered wait in a queue. */
export class AuditStart extends Construct {
  readonly undelivered: Queue;
  readonly startAudit: StepFunction;

  constructor(
    scope: Construct,
    id: string,
    { machine }: AuditWorkflow,
    where: { readonly handlers: string; readonly storage: Storage; readonly stage: Stage },
  ) {
    super(scope, id);
    this.startAudit = new StepFunction(this, "StartAudit", {
      ...where,
      name: "start-audit",
      memoryMb: 512,
      timeout: Duration.seconds(30),
      environment: { HINDSIGHT_WORKFLOW: machine.stateMachineArn },
      rights: {
        read: ["uploads/*/complete", "bodies/*/audits/*"],
        write: ["bodies/*/audits/*"],
        remove: ["bodies/*/audits/*"],
        rows: ["audit#*"],
      },
    });
    this.startAudit.handler.addToRolePolicy(
      new PolicyStatement({ actions: ["states:StartExecution"], resources: [machine.stateMachineArn] }),
    );

    this.undelivered = new Queue(this, "Undelivered", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    explain(
      this.undelivered,
      "AwsSolutions-SQS3",
      "This is where undelivered events end; there is nowhere further.",
    );

    new Rule(this, "UploadIsWhole", {
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: {
          bucket: { name: [where.storage.bucket.bucketName] },
          object: { key: Match.wildcard("uploads/*/complete") },
        },
      },
      targets: [
        new LambdaFunction(this.startAudit.handler, {
          deadLetterQueue: this.undelivered,
          retryAttempts: 20,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}
