import { join } from "node:path";
import type { SSTConfig } from "sst";
import { hindsight } from "./infra/hindsight.ts";
import { stageNamed } from "./infra/stage.ts";

export default {
  config: () => ({ name: "hindsight", region: "eu-west-2" }),
  stacks(app) {
    const stage = stageNamed(app.stage, process.env.HINDSIGHT_ALARM_EMAIL);
    const handlers = join(process.cwd(), "functions/dist");
    app.stack(({ stack }) => hindsight(stack, stage, handlers), { id: "hindsight" });
  },
} satisfies SSTConfig;
