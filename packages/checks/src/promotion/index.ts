import type { Check } from "../define-check.ts";
import affiliateLink from "./affiliate-link.ts";
import cosmeticPressure from "./cosmetic-pressure.ts";
import cureOrGuarantee from "./cure-or-guarantee.ts";
import discountCode from "./discount-code.ts";
import giveaway from "./giveaway.ts";
import medicineEndorsement from "./medicine-endorsement.ts";
import prescriptionOnlyMedicine from "./prescription-only-medicine.ts";
import unlabelledPartnership from "./unlabelled-partnership.ts";

/** The promotion checks, in the order of the taxonomy. */
export const promotion: readonly Check[] = [
  unlabelledPartnership,
  affiliateLink,
  discountCode,
  giveaway,
  prescriptionOnlyMedicine,
  medicineEndorsement,
  cureOrGuarantee,
  cosmeticPressure,
];
