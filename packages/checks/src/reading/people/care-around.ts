import type { Reading } from "../reading.ts";
import type { ClinicalTag } from "./clinical.ts";
import { evidence } from "./evidence.ts";

const near: Readonly<Record<ClinicalTag, number>> = {
  duty: 2,
  act: 2,
  towards: 1,
  presents: 1.75,
  condition: 1,
  treatment: 0.75,
  body: 0.5,
  event: 0.75,
  weak: 0.5,
  open: 0,
};
const far: Readonly<Record<ClinicalTag, number>> = {
  duty: 1.5,
  act: 1.5,
  towards: 0.5,
  presents: 1,
  condition: 0.75,
  treatment: 0.5,
  body: 0.25,
  event: 0.5,
  weak: 0.25,
  open: 0,
};

/** What a clinicians' word adds, in the sentence and elsewhere. */
const technical = { near: 0.75, far: 0.5 } as const;

/** Whether a clinicians' word stands in a sentence or right before or after it. */
export const isTechnicalNear = (reading: Reading, sentence: number): boolean =>
  reading
    .signal(evidence)
    .some(({ entry, sentence: at }) => entry.isTechnical && Math.abs(at - sentence) <= 1);

function technicalWeight(reading: Reading, sentence: number): number {
  const found = reading.signal(evidence).filter(({ entry }) => entry.isTechnical);
  if (found.length === 0) return 0;
  return found.some(({ sentence: at }) => at === sentence) ? technical.near : technical.far;
}

/** How strongly the post shows its author caring for somebody in a sentence: each kind of evidence counts once, nearest first. */
export function careAround(reading: Reading, sentence: number): number {
  let weight = technicalWeight(reading, sentence);
  const counted = new Set<ClinicalTag>();
  for (const isNear of [true, false]) {
    for (const { entry, sentence: at } of reading.signal(evidence)) {
      if (counted.has(entry.tag) || Math.abs(at - sentence) <= 0 !== isNear) continue;
      counted.add(entry.tag);
      weight += (isNear ? near : far)[entry.tag];
    }
  }
  return weight;
}
