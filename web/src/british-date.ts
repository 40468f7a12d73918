const withDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const withTime = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "3 March 2019" for an ISO date, in UTC; "no date" when there is none that can be read. */
export const britishDate = (iso: string | undefined): string => formatted(withDay, iso);

/** "3 March 2019 at 21:05" for an ISO time, in UTC. */
export const britishTime = (iso: string | undefined): string => formatted(withTime, iso);

function formatted(format: Intl.DateTimeFormat, iso: string | undefined): string {
  const at = new Date(iso ?? "");
  return Number.isNaN(at.getTime()) ? "no date" : format.format(at);
}
