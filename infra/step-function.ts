import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { explain, inBucket } from "./explain.ts";
import { allow, type Rights } from "./rights.ts";
import type { Stage } from "./stage.ts";
import type { Storage } from "./storage.ts";

/** How one step runs. */
export interface StepProps {
  /** File name in `functions/src`, and folder in the built functions. */
  readonly name: string;
  readonly handlers: string;
  readonly storage: Storage;
  readonly stage: Stage;
  readonly rights: Rights;
  readonly memoryMb: number;
  readonly timeout: Duration;
  readonly reservedConcurrency?: number | undefined;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The function of one step, with a role and a log of its own. */
export class StepFunction extends Construct {
  readonly handler: Function;

  constructor(scope: Construct, id: string, props: StepProps) {
    super(scope, id);
    const { storage, stage } = props;

    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);

    this.handler = new Function(this, "Function", {
      description: `Hindsight (${stage.name}): ${id}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(props.handlers, props.name)),
      handler: "index.handler",
      role,
      logGroup,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      ...(props.reservedConcurrency !== undefined && {
        reservedConcurrentExecutions: props.reservedConcurrency,
      }),
      environment: {
        HINDSIGHT_BUCKET: storage.bucket.bucketName,
        HINDSIGHT_TABLE: storage.table.tableName,
        HINDSIGHT_RETENTION_DAYS: String(stage.retentionDays),
        ...props.environment,
      },
    });
    allow(this.handler, storage, props.rights);
    explain(role, "AwsSolutions-IAM5", "Only the audit's id is left open, under a prefix of the bucket.", [
      inBucket("(uploads|batches|bodies|pictures)"),
    ]);
  }
}
