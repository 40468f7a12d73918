import { join } from "node:path";
import type { SSTConfig } from "sst";
import { hindsight } from "./infra/hindsight.ts";
import { stageNamed } from "./infra/stage.ts";
import { stageReader } from "./infra/stage-reader.ts";

export default {
  config: () => ({ name: "hindsight", region: "eu-west-2" }),
  stacks(app) {
    const { HINDSIGHT_ALARM_EMAIL, HINDSIGHT_SECOND_READER_MODEL, HINDSIGHT_SECOND_READER_REGION } =
      process.env;
    const secondReader = stageReader(HINDSIGHT_SECOND_READER_MODEL, HINDSIGHT_SECOND_READER_REGION);
    const stage = stageNamed(app.stage, HINDSIGHT_ALARM_EMAIL, secondReader);
    const handlers = join(process.cwd(), "functions/dist");
    app.stack(({ stack }) => hindsight(stack, stage, handlers), { id: "hindsight" });
  },
} satisfies SSTConfig;
