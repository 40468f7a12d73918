/** Instagram opened in October 2010; a date before that is a default, not a date. */
const earliest = Date.UTC(2010, 9, 1);
/** No export is from the next century: a later number is damage. */
const latest = Date.UTC(2100, 0, 1);

/** The moment as UTC ISO 8601 without milliseconds; undefined when it cannot be a date of a post. `ms` since 1970. */
export function isoOf(ms: number): string | undefined {
  if (!(ms >= earliest && ms < latest)) return undefined;
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** Reads `creation_timestamp` and its kin: seconds since 1970, as a number or in digits; 0 means none was kept. */
export function epochDate(value: unknown): string | undefined {
  if (typeof value === "number") return isoOf(value * 1000);
  return typeof value === "string" && /^\d{1,12}$/.test(value) ? isoOf(Number(value) * 1000) : undefined;
}

/** Reads the ISO dates of the 2018-2020 tree; those without a zone are taken as UTC and called inexact. */
export function flatDate(value: unknown): {
  readonly date?: string | undefined;
  readonly dateIsExact: boolean;
} {
  const parts =
    typeof value === "string" &&
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/.exec(value);
  if (!parts) return { dateIsExact: false };
  const [, day, time, zone] = parts;
  const colon = zone?.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  const date = isoOf(Date.parse(`${day ?? ""}T${time ?? ""}${colon ?? "Z"}`));
  return { date, dateIsExact: date !== undefined && zone !== undefined };
}
