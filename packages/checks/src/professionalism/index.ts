import type { Check } from "../define-check.ts";
import authorInDistress from "./author-in-distress.ts";
import beliefsOnPatients from "./beliefs-on-patients.ts";
import condescension from "./condescension.ts";
import contactWithPatients from "./contact-with-patients.ts";
import copyright from "./copyright.ts";
import darkHumour from "./dark-humour.ts";
import discrimination from "./discrimination.ts";
import dishonesty from "./dishonesty.ts";
import disrespectToColleagues from "./disrespect-to-colleagues.ts";
import employerDisparagement from "./employer-disparagement.ts";
import explicitContent from "./explicit-content.ts";
import falseHealthClaim from "./false-health-claim.ts";
import illegalDrugs from "./illegal-drugs.ts";
import impairedAtWork from "./impaired-at-work.ts";
import individualAdvice from "./individual-advice.ts";
import intoxication from "./intoxication.ts";
import mockingPatients from "./mocking-patients.ts";
import ongoingProceedings from "./ongoing-proceedings.ts";
import opinionAsFact from "./opinion-as-fact.ts";
import personalAttack from "./personal-attack.ts";
import possibleDefamation from "./possible-defamation.ts";
import prescribingOnline from "./prescribing-online.ts";
import sexualRemark from "./sexual-remark.ts";
import solicitingCases from "./soliciting-cases.ts";
import speakingForOthers from "./speaking-for-others.ts";
import strongProfanity from "./strong-profanity.ts";
import sweepingRant from "./sweeping-rant.ts";
import threatOrDoxxing from "./threat-or-doxxing.ts";
import unlawfulActs from "./unlawful-acts.ts";
import unsafePractice from "./unsafe-practice.ts";
import vagueTitle from "./vague-title.ts";
import readsUnprofessional from "./reads-unprofessional.ts";

/** The checks of professional conduct, in the order of the taxonomy. */
export const professionalism: readonly Check[] = [
  individualAdvice,
  solicitingCases,
  contactWithPatients,
  sexualRemark,
  prescribingOnline,
  mockingPatients,
  disrespectToColleagues,
  personalAttack,
  threatOrDoxxing,
  discrimination,
  strongProfanity,
  intoxication,
  impairedAtWork,
  illegalDrugs,
  explicitContent,
  unlawfulActs,
  dishonesty,
  unsafePractice,
  employerDisparagement,
  condescension,
  darkHumour,
  sweepingRant,
  falseHealthClaim,
  opinionAsFact,
  beliefsOnPatients,
  vagueTitle,
  speakingForOthers,
  possibleDefamation,
  copyright,
  ongoingProceedings,
  authorInDistress,
  readsUnprofessional,
];
