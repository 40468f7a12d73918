import type { Found } from "../define-check.ts";
import type { Reading } from "../reading/reading.ts";
import { leaningTo, weightiest } from "./leaning.ts";
import { limits } from "./limits.ts";
import type { Subject } from "./model.ts";
import { reachOf } from "./reach.ts";

const about: Readonly<Record<Subject, string>> = {
  confidentiality: "is about somebody in your care",
  promotion: "promotes something that you may have gained by",
  unprofessional: "a patient or colleague could take amiss",
};

/** A finding that rests on the words as a whole, not on a rule: a hint, told only when no rule of its category spoke. */
export function readsLike(reading: Reading, subject: Subject): Found | undefined {
  const over = leaningTo(reading, subject) - limits[subject][reachOf(reading, subject)];
  if (over < 0) return undefined;

  const spans = weightiest(reading, subject);
  const words = spans.map(({ start, end }) => `“${reading.text.slice(start, end)}”`);
  const most = words.length > 0 ? ` What weighed most: ${words.join(", ")}.` : "";
  return {
    spans,
    reason: `This reads like a post that ${about[subject]}: a guess from how it is worded, which may well be wrong.${most}`,
    confidence: Math.min(0.7, 0.4 + over * 0.3),
  };
}
