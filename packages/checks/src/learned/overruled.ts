import type { Check, Found } from "../define-check.ts";
import type { Reading } from "../reading/reading.ts";
import { leaningTo } from "./leaning.ts";
import { subjects, type Subject } from "./model.ts";

/**
 * Below this score the words as a whole speak against a finding of the subject; set by posts that neither the rules nor the model
 * had learned from, where it takes away most false alarms for one finding in fifty.
 */
const below: Readonly<Record<Subject, number>> = {
  confidentiality: -0.3,
  promotion: -0.3,
  unprofessional: -0.3,
};

/** Grave misconduct takes more to be talked away: one told in passing ("bored, so I stole ...") reads like any other post. */
const graveBelow = -1;

/** Findings surer than this rest on something that can be pointed at: a code, a number, a name. They stand whatever the words say. */
const sure = 0.8;

/** Whether a finding is a guess of a rule that the words as a whole speak against. */
export function isOverruled(reading: Reading, check: Check, found: Found): boolean {
  const subject = subjects.find((each) => each === check.category);
  if (!subject || check.isPlain || check.isLastResort || found.confidence > sure) return false;
  const severity = found.severity ?? check.severity;
  const isGrave = subject === "unprofessional" && (severity === "critical" || severity === "high");
  return leaningTo(reading, subject) < (isGrave ? graveBelow : below[subject]);
}
