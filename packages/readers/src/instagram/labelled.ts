import * as z from "zod";
import { maxTextLength } from "./draft.ts";

/** One value under its label, whatever layout it came in; `timestamp` in seconds since 1970, untrusted. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly timestamp?: unknown;
}

const Entry = z.object({
  label: z.string().nullish(),
  value: z.string().max(maxTextLength).nullish(),
  timestamp: z.unknown().optional(),
  timestamp_value: z.unknown().optional(),
});

const Labels = z.object({
  string_map_data: z.record(z.string(), Entry).optional(),
  string_list_data: z.array(Entry).optional(),
  label_values: z.array(Entry).optional(),
});

/** At most this many labels are read of one record. */
const maxLabels = 200;

/** The labelled values of a record in any of the three layouts, in file order; undefined when it has none. */
export function labelledOf(record: unknown): readonly Labelled[] | undefined {
  const parsed = Labels.safeParse(record);
  if (!parsed.success) return undefined;
  const { string_map_data: map, string_list_data: list, label_values: values } = parsed.data;
  if (!map && !list && !values) return undefined;
  const entries = [
    ...Object.entries(map ?? {}).map(([label, entry]) => ({ ...entry, label })),
    ...(list ?? []),
    ...(values ?? []),
  ];
  return entries.slice(0, maxLabels).map((entry) => ({
    label: entry.label ?? "",
    value: entry.value ?? "",
    timestamp: entry.timestamp ?? entry.timestamp_value,
  }));
}
