import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** The labelled public posts, beside the project; absent on most machines. */
export const datasets = join(import.meta.dirname, "../../../shared/datasets");

/** One labelled text of any set; each set knows what its own fields mean. */
export const Row = z
  .object({
    id: z.string().optional(),
    text: z.string(),
    kind: z.string().optional(),
    media: z.string().nullish(),
    date: z.string().optional(),
    author: z.record(z.string(), z.unknown()).optional(),
    label: z.union([z.string(), z.number()]).optional(),
  })
  .loose();
export type Row = z.infer<typeof Row>;

/** Reads a set of one row a line. Undefined when it is not on this machine. */
export function rowsOf(path: string): readonly Row[] | undefined {
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => Row.parse(JSON.parse(line)));
}
