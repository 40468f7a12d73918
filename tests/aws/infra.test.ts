import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import asl from "asl-validator";
import { expect, test } from "vitest";
import type { App as SstApp } from "sst/constructs";
import { buildFunctions } from "../../functions/build-functions.ts";
import sst from "../../sst.config.ts";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { definitionOf, development, production, synthesise } from "./synthesise.ts";

const dev = synthesise(development);
const prod = synthesise(production);
const { template } = prod;

const policies = Object.entries(template.findResources("AWS::IAM::Policy")) as unknown as [string, Policy][];
interface Policy {
  readonly Properties: { readonly PolicyDocument: { readonly Statement: readonly Statement[] } };
}
interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}
const statementsOf = (role: string) =>
  policies
    .filter(([id]) => id.startsWith(role))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
const actionsOf = ({ Action }: Statement): readonly string[] => [Action].flat();

test("the bucket is private, encrypted, and forgets: uploads after a day, the rest after retention", () => {
  const rule = (Prefix: string, ExpirationInDays: number) =>
    Match.objectLike({ Prefix, ExpirationInDays, Status: "Enabled" });
  template.hasResourceProperties("AWS::S3::Bucket", {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: Match.objectLike({ SSEAlgorithm: "aws:kms" }),
        },
      ],
    },
    VersioningConfiguration: Match.absent(),
    LifecycleConfiguration: {
      Rules: Match.arrayWith([
        rule("uploads/", 1),
        rule("batches/", 30),
        rule("bodies/", 30),
        rule("pictures/", 30),
        Match.objectLike({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }),
      ]),
    },
  });
  template.hasResourceProperties("AWS::S3::BucketPolicy", {
    PolicyDocument: Match.objectLike({
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      ]),
    }),
  });
});

test("the table forgets by itself, is encrypted, and its backups reach back a week", () => {
  template.hasResourceProperties("AWS::DynamoDB::Table", {
    TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
    SSESpecification: Match.objectLike({ SSEEnabled: true, SSEType: "KMS" }),
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
    BillingMode: "PAY_PER_REQUEST",
  });
  template.hasResourceProperties("AWS::KMS::Key", { EnableKeyRotation: true });
});

test("production keeps its data when it is taken down, every other stage leaves nothing", () => {
  for (const type of ["AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::KMS::Key"]) {
    template.hasResource(type, { DeletionPolicy: "Retain" });
    dev.template.hasResource(type, { DeletionPolicy: "Delete" });
  }
  template.hasResourceProperties("AWS::DynamoDB::Table", { DeletionProtectionEnabled: true });
  template.resourceCountIs("Custom::S3AutoDeleteObjects", 0);
  dev.template.resourceCountIs("Custom::S3AutoDeleteObjects", 1);
  const kept = Object.entries(dev.template.toJSON().Resources as Record<string, { DeletionPolicy?: string }>);
  expect(kept.filter(([, { DeletionPolicy }]) => DeletionPolicy === "Retain")).toEqual([]);
});

test("functions run on Node 24 and arm64 and keep ids and counts for a month", () => {
  template.allResourcesProperties("AWS::Lambda::Function", {
    Runtime: "nodejs24.x",
    Architectures: ["arm64"],
    Handler: "index.handler",
  });
  template.resourceCountIs("AWS::Lambda::Function", 7);
  template.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 30 });
  template.hasResourceProperties("AWS::Lambda::Function", { ReservedConcurrentExecutions: 200 });
  expect(JSON.stringify(dev.template.toJSON())).not.toContain("ReservedConcurrentExecutions");
  template.allResourcesProperties("AWS::StepFunctions::StateMachine", {
    LoggingConfiguration: Match.objectLike({ IncludeExecutionData: false }),
  });
});

test("no function may scan the table, touch another's prefix, or do everything", () => {
  for (const [id, { Properties }] of policies) {
    for (const statement of Properties.PolicyDocument.Statement) {
      for (const action of actionsOf(statement))
        expect([id, action]).not.toEqual([id, expect.stringContaining("*")]);
      expect(actionsOf(statement)).not.toContain("dynamodb:Scan");
      if (actionsOf(statement).some((action) => action.startsWith("dynamodb:")))
        expect(statement.Condition).toHaveProperty(["ForAllValues:StringLike", "dynamodb:LeadingKeys"]);
      if (actionsOf(statement).some((action) => /^s3:(?:Get|Put|Delete)Object$/.test(action)))
        expect(JSON.stringify(statement.Resource)).toMatch(/\/(?:uploads|batches|bodies|pictures)\//);
    }
  }
});

test("only reading and keeping pictures see uploads, and checking can neither read nor remove them", () => {
  const mayRead = (role: string, area: string) =>
    statementsOf(role).some(
      (statement) =>
        actionsOf(statement).includes("s3:GetObject") &&
        JSON.stringify(statement.Resource).includes(`/${area}/*"`),
    );
  for (const role of ["ReadArchive", "KeepPictures"]) expect(mayRead(role, "uploads")).toBe(true);
  for (const role of ["CheckPosts", "FinishAudit", "FailAudit", "EraseAudit", "AuditWorkflow"])
    expect([role, mayRead(role, "uploads")]).toEqual([role, false]);
  expect(JSON.stringify(statementsOf("CheckPosts"))).not.toContain("uploads");
  expect(JSON.stringify(statementsOf("FailAudit"))).not.toContain("ledger");
});

test("a whole upload starts the workflow, and an event that cannot be delivered is kept and seen", () => {
  template.hasResourceProperties("AWS::Events::Rule", {
    EventPattern: {
      source: ["aws.s3"],
      "detail-type": ["Object Created"],
      detail: Match.objectLike({ object: { key: [{ wildcard: "uploads/*/complete" }] } }),
    },
    Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
  });
  template.hasResourceProperties("AWS::S3::Bucket", {
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
  });
  const alarms = Object.values(template.findResources("AWS::CloudWatch::Alarm")) as { Properties: object }[];
  expect(alarms).toHaveLength(6);
  template.hasResourceProperties("AWS::SNS::Subscription", {
    Protocol: "email",
    Endpoint: "alarms@example.org",
  });
  template.hasResourceProperties("AWS::Budgets::Budget", {
    Budget: Match.objectLike({ BudgetLimit: { Amount: 100, Unit: "USD" } }),
  });
});

test("the workflows are valid, try again with growing pauses, and tolerate no unchecked batch", () => {
  for (const starting of ["AuditWorkflow", "EraseWorkflow"]) {
    const { isValid, errorsText } = asl(definitionOf(template, starting));
    expect([isValid, errorsText("\n")]).toEqual([true, ""]);
  }
  const { States } = definitionOf(template, "AuditWorkflow") as { States: Record<string, object> };
  expect(States.CheckPosts).toMatchObject({
    Type: "Map",
    MaxConcurrency: 100,
    ToleratedFailurePercentage: 0,
    ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" } },
    ItemReader: { Parameters: { "Key.$": "$.list" } },
    ResultWriter: { Parameters: { "Prefix.$": "States.Format('batches/{}/map', $.auditId)" } },
    Catch: [{ ErrorEquals: ["States.ALL"], Next: "FailAudit" }],
  });
  for (const name of ["ReadArchive", "KeepPictures", "FinishAudit"])
    expect(States[name]).toMatchObject({
      Retry: [
        { ErrorEquals: ["Problem", "BadInput"], MaxAttempts: 0 },
        { BackoffRate: 2, JitterStrategy: "FULL" },
        { ErrorEquals: ["States.ALL"], BackoffRate: 2, JitterStrategy: "FULL" },
      ],
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "FailAudit" }],
    });
});

test("cdk-nag has nothing to say that is not answered with a reason", () => {
  expect([...dev.complaints, ...prod.complaints]).toEqual([]);
});

test("SST mounts the very same stack, with the functions as they are built", async () => {
  await buildFunctions(join(import.meta.dirname, "../../functions/dist"));
  using folder = temporaryFolder();
  const app = new App({ outdir: folder.path });
  const stacks: Stack[] = [];
  const mount = {
    stage: "someone",
    stack: (fill: (context: { stack: Stack }) => void, { id }: { id: string }) => {
      const stack = new Stack(app, id);
      stacks.push(stack);
      fill({ stack });
    },
  };
  expect(sst.config()).toEqual({ name: "hindsight", region: "eu-west-2" });
  sst.stacks(mount as unknown as SstApp);
  const types = (each: Template) =>
    Object.values(each.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type);
  expect(types(Template.fromStack(stacks[0]!))).toEqual(types(dev.template));
});

test("nothing imports infra: handlers are named by path", () => {
  const root = join(import.meta.dirname, "../..");
  const sources = ["packages", "functions/src", "web/src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
      .map((name) => join(root, folder, name)),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => /from "[^"]*\/infra\//.test(readFileSync(path, "utf8")))).toEqual([]);
});
