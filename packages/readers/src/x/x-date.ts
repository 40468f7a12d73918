const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const spoken = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2}) (\d{4})$/;
const spaced = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/;
const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** X opened in March 2006: nothing can be older. */
const firstDay = Date.UTC(2006, 2, 1);
const oneDay = 24 * 60 * 60 * 1000;

/** The day from which on exports give the time of day; before it they say midnight. */
const firstTimes = "2010-11-05";

/** When a post was made, as `Post` has it. */
export interface PostDate {
  readonly date?: string;
  readonly dateIsExact: boolean;
}

/** Reads "Wed Oct 10 20:19:24 +0000 2018", "2014-03-29 17:07:14 +0000" and ISO 8601; undefined when it is none of these. */
export function xTime(text: string | undefined): number | undefined {
  const time = Date.parse(asIso(text ?? "") ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/** The date of a post, or none when it cannot be read, is older than X, or is over a day past `latest`. */
export function xDate(text: string | undefined, latest: number): PostDate {
  const time = xTime(text);
  if (time === undefined || time < firstDay || time > latest + oneDay) return { dateIsExact: false };

  const date = new Date(time).toISOString();
  return { date, dateIsExact: date >= firstTimes || !date.includes("T00:00:00") };
}

function asIso(text: string): string | undefined {
  if (iso.test(text)) return text;

  const [, day, time, hours, minutes] = spaced.exec(text) ?? [];
  if (day !== undefined) return `${day}T${time ?? ""}${hours ?? ""}:${minutes ?? ""}`;

  const found = spoken.exec(text);
  if (!found) return undefined;
  const month = String(months.indexOf(found[1] ?? "") + 1).padStart(2, "0");
  return `${found[6] ?? ""}-${month}-${found[2] ?? ""}T${found[3] ?? ""}${found[4] ?? ""}:${found[5] ?? ""}`;
}
