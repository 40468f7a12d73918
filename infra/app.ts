import { join } from "node:path";
import { App, Aspects, Stack } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { hindsight } from "./hindsight.ts";
import { stageNamed } from "./stage.ts";
import { stageReader } from "./stage-reader.ts";

/** The stack without SST: `npx cdk deploy -c stage=production -c alarmEmail=...`. */
const app = new App();
const context = (name: string): string | undefined => app.node.tryGetContext(name) as string | undefined;
const secondReader = stageReader(context("secondReaderModel"), context("secondReaderRegion"));
const stage = stageNamed(context("stage") ?? "development", context("alarmEmail"), secondReader);

const stack = new Stack(app, `hindsight-${stage.name}`, { description: "Hindsight: audits of old posts" });
hindsight(stack, stage, join(import.meta.dirname, "../functions/dist"));
Aspects.of(app).add(new AwsSolutionsChecks());
