import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, Aspects, Stack } from "aws-cdk-lib";
import { Annotations, Match, Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { functionNames } from "../../functions/build-functions.ts";
import { hindsight } from "../../infra/hindsight.ts";
import { stageNamed, type Stage } from "../../infra/stage.ts";
import { stageReader } from "../../infra/stage-reader.ts";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";

/** The stack of a stage, and what cdk-nag says of it, made without an account, a network or built functions. */
export function synthesise(stage: Stage): {
  readonly template: Template;
  readonly complaints: readonly string[];
} {
  using folder = temporaryFolder();
  for (const name of functionNames) {
    mkdirSync(join(folder.path, name));
    writeFileSync(join(folder.path, name, "index.mjs"), "");
  }
  const app = new App({ outdir: join(folder.path, "out") });
  const stack = new Stack(app, `hindsight-${stage.name}`);
  hindsight(stack, stage, folder.path);
  Aspects.of(app).add(new AwsSolutionsChecks({ reports: false }));
  const found = Annotations.fromStack(stack);
  const complaints = [...found.findError("*", Match.anyValue()), ...found.findWarning("*", Match.anyValue())];
  return {
    template: Template.fromStack(stack),
    complaints: complaints.map(({ id, entry }) => `${id}: ${JSON.stringify(entry.data)}`),
  };
}

/** A state machine as Step Functions is given it, with names in the place of what only an account knows. */
export function definitionOf(template: Template, starting: string): Record<string, unknown> {
  const machines = template.findResources("AWS::StepFunctions::StateMachine");
  const [id] = Object.keys(machines).filter((name) => name.startsWith(starting));
  const { DefinitionString } = machines[id ?? ""]?.Properties as { DefinitionString: Joined };
  const text = DefinitionString["Fn::Join"][1].map((part) => (typeof part === "string" ? part : named(part)));
  return JSON.parse(text.join("")) as Record<string, unknown>;
}

interface Joined {
  readonly "Fn::Join": readonly [string, readonly (string | Unknown)[]];
}

type Unknown = { readonly Ref: string } | { readonly "Fn::GetAtt": readonly [string, string] };

function named(part: Unknown): string {
  if ("Fn::GetAtt" in part) return `arn:aws:lambda:eu-west-2:123456789012:function:${part["Fn::GetAtt"][0]}`;
  return part.Ref === "AWS::Partition" ? "aws" : "bucket";
}

/** A small stage, and one as for real, with a second reader. */
export const development = stageNamed("development");
export const production = stageNamed(
  "production",
  "alarms@example.org",
  stageReader("amazon.nova-lite-v1:0", "eu-west-2"),
);
