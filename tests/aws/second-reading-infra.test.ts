import { Match } from "aws-cdk-lib/assertions";
import asl from "asl-validator";
import { expect, test } from "vitest";
import { stageNamed } from "../../infra/stage.ts";
import { stageReader } from "../../infra/stage-reader.ts";
import { definitionOf, development, production, synthesise } from "./synthesise.ts";

const { template } = synthesise(production);
const statementsOf = (of: ReturnType<typeof synthesise>["template"]) =>
  (
    Object.entries(of.findResources("AWS::IAM::Policy")) as unknown as [
      string,
      { Properties: { PolicyDocument: { Statement: { Action: unknown; Resource: unknown }[] } } },
    ][]
  ).flatMap(([role, { Properties }]) =>
    Properties.PolicyDocument.Statement.map((statement) => ({ role, ...statement })),
  );
const bedrockIn = (of: ReturnType<typeof synthesise>["template"]) =>
  statementsOf(of).filter(({ Action }) => JSON.stringify(Action).includes("bedrock:"));

test("one function may ask one model, and no other function any", () => {
  const [only, ...others] = bedrockIn(template);
  expect(others).toEqual([]);
  expect(only?.role).toMatch(/ReadAgainRole/);
  expect(only).toMatchObject({
    Action: "bedrock:InvokeModel",
    Resource: {
      "Fn::Join": [
        "",
        ["arn:", { Ref: "AWS::Partition" }, ":bedrock:eu-west-2::foundation-model/amazon.nova-lite-v1:0"],
      ],
    },
  });
  template.hasResourceProperties("AWS::Lambda::Function", {
    Description: Match.stringLikeRegexp("ReadAgain$"),
    Environment: {
      Variables: Match.objectLike({
        HINDSIGHT_READER_MODEL: "amazon.nova-lite-v1:0",
        HINDSIGHT_READER_REGION: "eu-west-2",
      }),
    },
  });
  const mine = statementsOf(template).filter(({ role }) => role.includes("ReadAgainRole"));
  expect(JSON.stringify(mine)).not.toMatch(/uploads|pictures/);
});

test("a profile over several regions opens the model through that profile alone, and nag agrees", () => {
  const reader = stageReader("eu.amazon.nova-lite-v1:0", "eu-west-1");
  const { template: wide, complaints } = synthesise(stageNamed("someone", undefined, reader));
  expect(complaints).toEqual([]);
  const rights = bedrockIn(wide);
  expect(rights).toHaveLength(2);
  expect(JSON.stringify(rights[0])).toMatch(/:inference-profile\/eu\.amazon\.nova-lite-v1:0/);
  expect(JSON.stringify(rights[1]?.Resource)).toMatch(
    /:bedrock:\*::foundation-model\/amazon\.nova-lite-v1:0/,
  );
  expect(rights[1]).toHaveProperty(["Condition", "StringEquals", "bedrock:InferenceProfileArn"]);
});

test("the second reading is a distributed map behind a choice, in a valid workflow", () => {
  const definition = definitionOf(template, "AuditWorkflow");
  expect(asl(definition).errorsText("\n")).toBe("");
  expect(definition).toMatchObject({
    StartAt: "IsSecondReaderAsked",
    States: {
      IsSecondReaderAsked: {
        Choices: [{ Variable: "$.readAgain", IsPresent: true, Next: "NextReadings" }],
        Default: "ReadArchive",
      },
      ReadAgain: {
        Type: "Map",
        MaxConcurrency: 8,
        ToleratedFailurePercentage: 0,
        ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" } },
        ItemReader: { Parameters: { "Key.$": "$.list" } },
        Next: "NextReadings",
        Catch: [{ ErrorEquals: ["States.ALL"], Next: "EndReading" }],
      },
    },
  });
  template.hasResourceProperties("AWS::Lambda::Function", {
    Environment: {
      Variables: Match.objectLike({ HINDSIGHT_READER_CEILING: "5", HINDSIGHT_WORKFLOW: Match.anyValue() }),
    },
  });
});

test("where no model is set up there is nothing of it: no function, no right, no state", () => {
  const { template: plain } = synthesise(development);
  expect(bedrockIn(plain)).toEqual([]);
  expect(JSON.stringify(plain.toJSON())).not.toMatch(/ReadAgain|HINDSIGHT_READER/);
  expect(definitionOf(plain, "AuditWorkflow")).toMatchObject({ StartAt: "ReadArchive" });
});

test.each([
  ["amazon.nova-lite-v1:0", undefined],
  [undefined, "eu-west-2"],
  ["*", "eu-west-2"],
  ["arn:aws:bedrock:eu-west-2::foundation-model/*", "eu-west-2"],
  ["amazon.nova-lite-v1:0", "*"],
])("refuses to be deployed with %s in %s", (model, region) => {
  expect(() => stageReader(model, region)).toThrow("a second reader needs a model");
});
