import type { Check } from "../define-check.ts";
import discrimination from "./discrimination.ts";
import dishonesty from "./dishonesty.ts";
import falseHealthClaim from "./false-health-claim.ts";
import illegalDrugs from "./illegal-drugs.ts";
import impairedAtWork from "./impaired-at-work.ts";
import mockingPatients from "./mocking-patients.ts";
import possibleDefamation from "./possible-defamation.ts";
import prescribingOnline from "./prescribing-online.ts";
import sexualRemark from "./sexual-remark.ts";
import threatOrDoxxing from "./threat-or-doxxing.ts";
import unlawfulActs from "./unlawful-acts.ts";

/** The checks of professional conduct, in the order of the taxonomy. */
export const professionalism: readonly Check[] = [
  sexualRemark,
  prescribingOnline,
  mockingPatients,
  threatOrDoxxing,
  discrimination,
  impairedAtWork,
  illegalDrugs,
  unlawfulActs,
  dishonesty,
  falseHealthClaim,
  possibleDefamation,
];
