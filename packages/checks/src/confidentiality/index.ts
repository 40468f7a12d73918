import type { Check } from "../define-check.ts";
import anonymousPatientAnecdote from "./anonymous-patient-anecdote.ts";
import caseSharedInGroup from "./case-shared-in-group.ts";
import confidentialWorkplaceMatter from "./confidential-workplace-matter.ts";
import confirmsAPatient from "./confirms-a-patient.ts";
import credentialsExposed from "./credentials-exposed.ts";
import directPatientIdentifier from "./direct-patient-identifier.ts";
import doubtfulConsent from "./doubtful-consent.ts";
import identifiablePatientStory from "./identifiable-patient-story.ts";
import othersPrivateFacts from "./others-private-facts.ts";
import ownWhereabouts from "./own-whereabouts.ts";
import patientCommentInTheMoment from "./patient-comment-in-the-moment.ts";
import patientImage from "./patient-image.ts";
import rareOrNewsworthyCase from "./rare-or-newsworthy-case.ts";
import recordsInView from "./records-in-view.ts";
import sensitivePatientStory from "./sensitive-patient-story.ts";
import thirdPartyPrivacy from "./third-party-privacy.ts";
import readsLikeAPatientStory from "./reads-like-a-patient-story.ts";

/** The confidentiality checks, in the order of the taxonomy, then those of the author's and other people's privacy. */
export const confidentiality: readonly Check[] = [
  directPatientIdentifier,
  identifiablePatientStory,
  patientCommentInTheMoment,
  anonymousPatientAnecdote,
  rareOrNewsworthyCase,
  patientImage,
  doubtfulConsent,
  recordsInView,
  othersPrivateFacts,
  sensitivePatientStory,
  confirmsAPatient,
  caseSharedInGroup,
  confidentialWorkplaceMatter,
  ownWhereabouts,
  thirdPartyPrivacy,
  credentialsExposed,
  readsLikeAPatientStory,
];
