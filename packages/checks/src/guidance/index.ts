import type { Clause } from "@hindsight/core/check";
import {
  ahpra,
  asa,
  capCosmetic,
  capHealth,
  capPromotions,
  cma,
  medicinesLaw,
  medicinesLawReported,
} from "./advertising.ts";
import { bad } from "./bad.ts";
import {
  cosmetic,
  goodMedicalPractice,
  goodMedicalPracticeReported,
  recordings,
  socialMedia,
  socialMediaReported,
} from "./gmc.ts";
import { bma, hcpc, ico, law, nmc, studies } from "./others.ts";

const documents = [
  bad,
  goodMedicalPractice,
  goodMedicalPracticeReported,
  socialMedia,
  socialMediaReported,
  recordings,
  cosmetic,
  asa,
  capHealth,
  capPromotions,
  capCosmetic,
  cma,
  medicinesLaw,
  medicinesLawReported,
  ahpra,
  bma,
  nmc,
  hcpc,
  ico,
  law,
  studies,
] as const;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** Every clause a check may cite. */
export type ClauseId = KeysOf<(typeof documents)[number]["says"]>;

/** The rules behind the checks, as data: who says it, what it asks in our words, where to read it, how sure we are. */
export const clauses: readonly Clause[] = documents.flatMap(({ source, sure, url, says }) =>
  Object.entries(says).map(([id, text]) => ({ id, source, says: text, sure, url })),
);
