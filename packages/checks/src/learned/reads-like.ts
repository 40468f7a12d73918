import type { Found } from "../define-check.ts";
import type { Reading } from "../reading/reading.ts";
import { leaningTo, weightiest } from "./leaning.ts";
import type { Subject } from "./model.ts";
import { isWithinReach } from "./within-reach.ts";

/** From this score on a post is worth a look, by subject: set where about two in a hundred harmless look-alikes of a batch that was not learned from are over it. */
const from: Readonly<Record<Subject, number>> = {
  confidentiality: 0.35,
  promotion: 0.35,
  unprofessional: 0.25,
};

const about: Readonly<Record<Subject, string>> = {
  confidentiality: "telling of somebody in your care",
  promotion: "promoting something with a tie to the author",
  unprofessional: "that a colleague or patient could take amiss",
};

/** A finding that rests on the words as a whole, not on a rule: a hint, told only when no rule of its category spoke. */
export function readsLike(reading: Reading, subject: Subject): Found | undefined {
  const over = leaningTo(reading, subject) - from[subject];
  if (over < 0 || !isWithinReach(reading, subject)) return undefined;

  const spans = weightiest(reading, subject);
  const words = spans.map(({ start, end }) => `“${reading.text.slice(start, end)}”`);
  const most = words.length > 0 ? ` (most of all ${words.join(", ")})` : "";
  return {
    spans,
    reason: `No rule applies, but the words together read like posts ${about[subject]}${most}. Consider whether it may be one.`,
    confidence: Math.min(0.7, 0.4 + over * 0.3),
  };
}
