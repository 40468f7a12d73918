/** Keys that make an object a record of its own rather than a wrapper around a list. */
const recordKeys = [
  "uri",
  "title",
  "creation_timestamp",
  "string_map_data",
  "string_list_data",
  "label_values",
];

/** How many wrappers may lie around each other. */
const maxDepth = 3;

/**
 * The records inside one top-level value. Some files are a list of records, some one object with the list under a key
 * that changes with the year: `{"ig_stories":[...]}`. Anything else is returned as the one record it may be.
 */
export function unwrap(value: unknown, depth = 0): readonly unknown[] {
  if (!isObject(value) || recordKeys.some((key) => Object.hasOwn(value, key))) return [value];
  if (Object.hasOwn(value, "media") && !areApart(value.media)) return [value];
  const inner = Object.values(value);
  const lists = inner.filter((list) => Array.isArray(list)) as unknown[][];
  if (lists.length > 0) return lists.flat();
  if (inner.length === 0 || !inner.every(isObject) || depth >= maxDepth) return [value];
  return inner.flatMap((one) => unwrap(one, depth + 1));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The pictures of one post share their moment; a list with several moments is a list of posts under the key `media`. */
function areApart(media: unknown): boolean {
  if (!Array.isArray(media)) return false;
  const moments = media.filter(isObject).map((medium) => medium.creation_timestamp);
  return new Set(moments.filter((moment) => moment !== undefined)).size > 1;
}
