import type { Check } from "../define-check.ts";
import confirmsAPatient from "./confirms-a-patient.ts";
import credentialsExposed from "./credentials-exposed.ts";
import directPatientIdentifier from "./direct-patient-identifier.ts";
import identifiablePatientStory from "./identifiable-patient-story.ts";
import rareOrNewsworthyCase from "./rare-or-newsworthy-case.ts";
import sensitivePatientStory from "./sensitive-patient-story.ts";

/** The confidentiality checks, in the order of the taxonomy, then those of the author's own privacy. */
export const confidentiality: readonly Check[] = [
  directPatientIdentifier,
  identifiablePatientStory,
  rareOrNewsworthyCase,
  sensitivePatientStory,
  confirmsAPatient,
  credentialsExposed,
];
