import * as z from "zod";
import { maxTextLength } from "./draft.ts";

/** One value under its label, whatever layout it came in; `timestamp` in seconds since 1970, untrusted. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly timestamp?: unknown;
  /** True below another label: the details of somebody or something, never words of the person's own. */
  readonly isDetail?: boolean;
}

const Entry = z.looseObject({
  label: z.string().nullish(),
  value: z
    .union([z.string().max(maxTextLength), z.number().transform(String), z.boolean().transform(String)])
    .nullish(),
  timestamp: z.unknown().optional(),
  timestamp_value: z.unknown().optional(),
});
type Entry = z.infer<typeof Entry>;

const Labels = z.object({
  string_map_data: z.record(z.string(), Entry).optional(),
  string_list_data: z.array(Entry).optional(),
  label_values: z.array(Entry).optional(),
});

/** At most this many labels are read of one record, and this deep. */
const maxLabels = 200;
const maxDepth = 4;

/** The labelled values of a record in any of the three layouts, in file order; undefined when it has none that fit. */
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
  return entries.slice(0, maxLabels).flatMap((entry) => [labelledFrom(entry), ...detailsOf(entry)]);
}

const labelledFrom = (entry: Entry): Labelled => ({
  label: entry.label ?? "",
  value: entry.value ?? "",
  timestamp: entry.timestamp ?? entry.timestamp_value,
});

/** Since 2025 a value may be a list of labelled values: the owner's name, user name and address under "Owner". */
function detailsOf(entry: Entry, depth = 1): readonly Labelled[] {
  if (depth > maxDepth) return [];
  const lists = Object.values(entry).filter((value) => Array.isArray(value)) as unknown[][];
  const inner = lists.flatMap((list) => list.slice(0, maxLabels));
  return inner.flatMap((value) => {
    const parsed = Entry.safeParse(value);
    if (!parsed.success) return [];
    return [{ ...labelledFrom(parsed.data), isDetail: true }, ...detailsOf(parsed.data, depth + 1)];
  });
}
