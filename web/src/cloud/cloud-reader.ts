import type { Price } from "@hindsight/core/reading-plan";
import { ReaderSettings } from "@hindsight/core/second-reader";
import { knownPrice } from "@hindsight/second-reader/prices";
import type { CloudSettings } from "./cloud-settings.ts";

/** The second reader of a deployment. */
export interface CloudReader {
  readonly settings: ReaderSettings;
  readonly price: Price;
  /** US dollars that one reading may cost at most. */
  readonly ceiling: number;
  /** ARN of the workflow that audits, and reads again when told to. */
  readonly workflow: string;
}

/** What was set up, if anything was. A model without a price in the table is not offered: no ceiling could hold it. */
export function cloudReader(given: CloudSettings): CloudReader | undefined {
  const { HINDSIGHT_READER_CEILING: ceiling, HINDSIGHT_WORKFLOW: workflow } = given;
  const { data: settings } = ReaderSettings.safeParse({
    kind: "bedrock",
    model: given.HINDSIGHT_READER_MODEL,
    region: given.HINDSIGHT_READER_REGION,
  });
  const price = settings && knownPrice(settings);
  if (!price || ceiling === undefined || workflow === undefined) return undefined;
  return { settings, price, ceiling, workflow };
}
