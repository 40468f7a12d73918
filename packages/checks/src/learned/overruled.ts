import type { Category } from "@hindsight/core/finding";
import type { Reading } from "../reading/reading.ts";
import { leaningTo } from "./leaning.ts";
import { subjects, type Subject } from "./model.ts";

/**
 * Below this score the words as a whole speak against a finding of the subject; set by posts that neither the rules nor the model
 * had learned from, where it takes away most false alarms for few findings.
 */
const below: Readonly<Record<Subject, number>> = {
  confidentiality: -0.5,
  promotion: -0.5,
  unprofessional: -0.8,
};

/** Findings surer than this rest on something that can be pointed at: a code, a number, a name. They stand whatever the words say. */
const sure = 0.8;

/** Whether a finding is a guess of a rule that the words as a whole speak against. */
export function isOverruled(reading: Reading, category: Category, confidence: number): boolean {
  const subject = subjects.find((each) => each === category);
  if (!subject || confidence > sure) return false;
  return leaningTo(reading, subject) < below[subject];
}
