import type { Price } from "@hindsight/core/reading-plan";
import type { ReaderSettings } from "@hindsight/core/second-reader";
import * as z from "zod";
import { isRemote } from "./place.ts";
import table from "./prices.json" with { type: "json" };

const Table = z.object({
  /** The day the prices were looked up. */
  asOf: z.iso.date(),
  note: z.string(),
  models: z.array(z.object({ name: z.string(), in: z.number().min(0), out: z.number().min(0) })),
});

/** The prices we know, from `prices.json`, which may be edited. */
export const prices = Table.parse(table);

/** What a reader charges as far as we know: nothing on this computer; undefined for a remote model that the table does not name. */
export function knownPrice(settings: ReaderSettings): Price | undefined {
  if (!isRemote(settings)) return { in: 0, out: 0 };
  const model = settings.kind === "folder" ? undefined : settings.model;
  const row = prices.models.find(({ name }) => model?.includes(name));
  return row && { in: row.in, out: row.out };
}
