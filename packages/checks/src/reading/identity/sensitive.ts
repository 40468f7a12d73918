import { lexicon, type Match } from "../lexicon.ts";
import { patient } from "../people/patient.ts";
import type { Signal } from "../reading.ts";
import { sensitiveMatters } from "./sensitive-matters.ts";

const matters = lexicon(
  Object.entries(sensitiveMatters).flatMap(([matter, words]) => words.map((word) => [word, matter] as const)),
);

/** The matters in a patient's story where a slip does most harm, first one first; empty when there is no patient. */
export const sensitive: Signal<readonly Match[]> = (reading) =>
  reading.signal(patient) ? reading.find(matters) : [];
