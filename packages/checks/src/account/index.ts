import type { AccountCheck } from "../define-account-check.ts";
import anonymousDoctor from "./anonymous-doctor.ts";
import bioDisclosure from "./bio-disclosure.ts";
import farReachingFindings from "./far-reaching-findings.ts";
import oldPersonalAccount from "./old-personal-account.ts";
import patientAcrossPosts from "./patient-across-posts.ts";
import recentBrandTie from "./recent-brand-tie.ts";
import traineeDermatologyContent from "./trainee-dermatology-content.ts";

/**
 * The checks asked of a whole history, in the order of the taxonomy. That a repost of something is found one level lower than
 * the thing itself is no check of its own: a check says so with `alsoReposts`, and `examine` does it.
 */
export const account: readonly AccountCheck[] = [
  patientAcrossPosts,
  recentBrandTie,
  anonymousDoctor,
  oldPersonalAccount,
  bioDisclosure,
  traineeDermatologyContent,
  farReachingFindings,
];
