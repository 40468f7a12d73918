import type { Found } from "../define-check.ts";
import type { Reading, Signal } from "../reading/reading.ts";
import { leaningTo, weightiest } from "./leaning.ts";
import { limits } from "./limits.ts";
import { subjects, type Subject } from "./model.ts";
import { reachOf } from "./reach.ts";

const about: Readonly<Record<Subject, string>> = {
  confidentiality: "is about somebody in your care",
  promotion: "promotes something that you may have gained by",
  unprofessional: "a patient or colleague could take amiss",
};

/** How far each subject's score is above its limit. */
const above: Signal<readonly number[]> = (reading) =>
  subjects.map((subject) => leaningTo(reading, subject) - limits[subject][reachOf(reading, subject)]);

/** The subjects have much in common, so one guess a post is enough, and a second only when it is about as good. */
const asGood = 0.2;

/** A finding that rests on the words as a whole, not on a rule: a hint, told only when no rule of its category spoke. */
export function readsLike(reading: Reading, subject: Subject): Found | undefined {
  const all = reading.signal(above);
  const over = all[subjects.indexOf(subject)] ?? -1;
  if (over < 0 || over < Math.max(...all) - asGood) return undefined;

  const spans = weightiest(reading, subject);
  const words = spans.map(({ start, end }) => `“${reading.text.slice(start, end)}”`);
  const most = words.length > 0 ? ` What weighed most: ${words.join(", ")}.` : "";
  return {
    spans,
    reason: `This reads like a post that ${about[subject]}: a guess from how it is worded, which may well be wrong.${most}`,
    confidence: Math.min(0.7, 0.4 + over * 0.3),
  };
}
