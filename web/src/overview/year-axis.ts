import { scaleLinear } from "d3-scale";

/** Years shown at most; what is further from the last one is counted beside the chart. */
const mostYears = 40;

/** The calendar years of a chart, and where each stands across it. */
export interface YearAxis {
  readonly years: readonly number[];
  /** Per cent of the width for a point in time: 2019.5 is the middle of 2019. */
  across(time: number): number;
  /** Whether the label of this year fits on a phone; the others are for wider pages. */
  isLabelled(year: number, room: "phone" | "page"): boolean;
}

/** An axis from the first to the last of these years, without gaps. Undefined when there is none. Whatever is no year of four digits is left out. */
export function yearAxis(given: readonly string[]): YearAxis | undefined {
  const known = given.filter((year) => /^(?:19|20)\d\d$/.test(year)).map(Number);
  if (known.length === 0) return undefined;

  const last = Math.max(...known);
  const first = Math.max(Math.min(...known), last - mostYears + 1);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const scale = scaleLinear([first, last + 1], [0, 100]).clamp(true);
  const everyOn = { phone: Math.ceil(years.length / 7), page: Math.ceil(years.length / 16) };
  return {
    years,
    across: (time) => scale(time),
    isLabelled: (year, room) => (last - year) % everyOn[room] === 0,
  };
}
