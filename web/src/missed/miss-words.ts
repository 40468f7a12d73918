import { upperBound } from "@hindsight/core/sampling";
import { counted, number } from "../counted.ts";

/** What a person saw of the posts that no check had flagged. */
export interface MissCounts {
  readonly hits: number;
  readonly looked: number;
  /** Posts judged and not flagged, of which the sample was drawn. */
  readonly population: number;
}

/** "At most 3 %", rounded up: a bound must not promise more than it holds. */
export function boundWords({ hits, looked, population }: MissCounts): string {
  if (looked >= population) return `${number(hits)} of ${number(looked)}`;
  const bound = upperBound(hits, looked);
  return `At most ${(Math.ceil(bound * 1000) / 10).toLocaleString("en-GB", { maximumFractionDigits: 1 })} %`;
}

/** What the sample shows and what it does not, in plain words. */
export function missWords(counts: MissCounts): string {
  const { hits, looked, population } = counts;
  if (looked >= population)
    return `You looked at every one of the ${counted(population, "post")} that no check had flagged, and would have flagged ${number(hits)}.`;
  const most = Math.min(population, Math.ceil(upperBound(hits, looked) * population));
  return `You looked at ${counted(looked, "post")} drawn at random from the ${number(population)} that no check had flagged, and would have flagged ${hits === 0 ? "none" : number(hits)}. So you can be 95 % sure that you would flag no more than about ${number(most)} of all ${number(population)}.`;
}
