import type { Check } from "../define-check.ts";
import affiliateLink from "./affiliate-link.ts";
import beforeAndAfter from "./before-and-after.ts";
import brandPraise from "./brand-praise.ts";
import cosmeticPressure from "./cosmetic-pressure.ts";
import cureOrGuarantee from "./cure-or-guarantee.ts";
import discountCode from "./discount-code.ts";
import giveaway from "./giveaway.ts";
import hiddenAdLabel from "./hidden-ad-label.ts";
import medicineEndorsement from "./medicine-endorsement.ts";
import ownBusiness from "./own-business.ts";
import patientTestimonial from "./patient-testimonial.ts";
import prescriptionOnlyMedicine from "./prescription-only-medicine.ts";
import traineeBrandPromotion from "./trainee-brand-promotion.ts";
import undeclaredInterest from "./undeclared-interest.ts";
import unlabelledGift from "./unlabelled-gift.ts";
import unlabelledPartnership from "./unlabelled-partnership.ts";
import weakAdLabel from "./weak-ad-label.ts";
import readsLikePromotion from "./reads-like-promotion.ts";

/** The promotion checks, in the order of the taxonomy. */
export const promotion: readonly Check[] = [
  unlabelledPartnership,
  weakAdLabel,
  hiddenAdLabel,
  unlabelledGift,
  affiliateLink,
  discountCode,
  ownBusiness,
  giveaway,
  undeclaredInterest,
  prescriptionOnlyMedicine,
  medicineEndorsement,
  traineeBrandPromotion,
  cureOrGuarantee,
  beforeAndAfter,
  patientTestimonial,
  cosmeticPressure,
  brandPraise,
  readsLikePromotion,
];
