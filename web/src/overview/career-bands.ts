import type { CareerStage } from "@hindsight/core/author";
import type { YearAxis } from "./year-axis.ts";

/** Stages drawn; more would leave no room for the posts. */
const mostBands = 8;

/** A career stage on the year axis, in per cent of its width. */
export interface CareerBand {
  readonly stage: string;
  readonly from: number;
  readonly to: number;
}

/** The stages that touch the years shown, in order; open ends reach to the edge. */
export const careerBands = (stages: readonly CareerStage[], axis: YearAxis): readonly CareerBand[] =>
  stages
    .map(({ stage, from, to }) => ({
      stage,
      from: from === undefined ? 0 : axis.across(timeOf(from, 0)),
      to: to === undefined ? 100 : axis.across(timeOf(to, 1)),
    }))
    .filter((band) => band.stage.trim() !== "" && band.to > band.from)
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .slice(0, mostBands);

/** "2021-08" as 2021.58, its beginning, or 2021.67 with `end` 1. Days are not told apart. */
function timeOf(day: string, end: 0 | 1): number {
  const [year = "", month] = day.split("-");
  return month === undefined ? Number(year) + end : Number(year) + (Number(month) - 1 + end) / 12;
}

/** The year of the earliest stage that has a beginning: since then the account may have been seen as a professional's. */
export function professionalSince(stages: readonly CareerStage[]): number | undefined {
  const years = stages.flatMap(({ from }) => (from === undefined ? [] : Number(from.slice(0, 4))));
  return years.length > 0 ? Math.min(...years) : undefined;
}
