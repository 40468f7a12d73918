import type { Clue, ClueKind } from "@hindsight/core/clue";

const words: Readonly<Partial<Record<ClueKind, (value: string) => string>>> = {
  name: () => "a name",
  condition: (value) => `an illness (${value})`,
  event: (value) => `what happened (${value})`,
  age: (value) => `an age (${value})`,
  place: (value) => `a place (${value})`,
  occupation: (value) => `a job or standing (${value})`,
  relation: () => "a relative",
  feature: () => "something that sets them apart",
  outcome: () => "how it ended",
  quotation: () => "what they said",
  sex: () => "their sex",
  time: () => "the time",
};
const mostShown = 6;

/** Details as a list in a sentence, the most telling first: "an illness (netherton syndrome), a relative and where you work". */
export function inWords(details: ReadonlyMap<ClueKind, Clue>, placed: string | undefined): string {
  const parts = Object.entries(words).flatMap(([kind, say]) => {
    const clue = details.get(kind as ClueKind);
    return clue ? [say(clue.value)] : [];
  });
  const all = [...(placed === undefined ? [] : [placed]), ...parts].slice(0, mostShown);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

const monthYear = (at: number): string =>
  new Date(at).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** When posts were written: "June 2021", or "May 2021 to July 2021". Empty when nothing is dated. */
export function spanOfTime(times: readonly number[]): string {
  const known = times.filter((at) => !Number.isNaN(at)).toSorted((a, b) => a - b);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return "";
  const [from, to] = [monthYear(first), monthYear(last)];
  return from === to ? from : `${from} to ${to}`;
}
