import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Match } from "aws-cdk-lib/assertions";
import asl from "asl-validator";
import { expect, test } from "vitest";
import { definitionOf, development, production, synthesise } from "./synthesise.ts";

const dev = synthesise(development);
const prod = synthesise(production);
const { template } = prod;

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
  for (const name of ["ReadArchive", "FlagTogether", "KeepPictures", "FinishAudit"])
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
