import { Match } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { functionNames } from "../../functions/build-functions.ts";
import { development, production, synthesise } from "./synthesise.ts";

const dev = synthesise(development);
const { template } = synthesise(production);

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
  template.resourceCountIs("AWS::Lambda::Function", functionNames.length);
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
  for (const role of [
    "CheckPosts",
    "FlagTogether",
    "FinishAudit",
    "FailAudit",
    "EraseAudit",
    "AuditWorkflow",
  ])
    expect([role, mayRead(role, "uploads")]).toEqual([role, false]);
  expect(mayRead("FlagTogether", "batches")).toBe(true);
  expect(JSON.stringify(statementsOf("FlagTogether"))).not.toMatch(/uploads|pictures|papers/);
  expect(JSON.stringify(statementsOf("CheckPosts"))).not.toContain("uploads");
  expect(JSON.stringify(statementsOf("FailAudit"))).not.toContain("ledger");
});
