import { rubric } from "@hindsight/checks";
import type { SecondReader } from "@hindsight/core/second-reader";
import { openReader } from "@hindsight/second-reader";
import type { Patience } from "@hindsight/second-reader/with-patience";
import * as z from "zod";

/** What the function that asks is told of the model; the person said yes to it before the workflow began. */
const Environment = z.object({ HINDSIGHT_READER_MODEL: z.string(), HINDSIGHT_READER_REGION: z.string() });

/** Two tries of an answer, each with its own tries to reach the model, end before the function does. */
const patience: Patience = { tries: 4, firstWait: 2000, longestWait: 20_000, timeout: 90_000 };

const { HINDSIGHT_READER_MODEL: model, HINDSIGHT_READER_REGION: region } = Environment.parse(process.env);

/** The model of this deployment. */
export const reader: SecondReader = await openReader(
  { kind: "bedrock", model, region },
  { rubric, mayLeave: true, patience },
);
