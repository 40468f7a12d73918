import type { Check, Found } from "../define-check.ts";
import type { Reading } from "../reading/reading.ts";
import { leaningTo } from "./leaning.ts";
import { limits, worthOfGravity } from "./limits.ts";
import { subjects } from "./model.ts";

/** Findings surer than this rest on something that can be pointed at: a code, a number, a name. They stand whatever the words say. */
const sure = 0.8;

/** Whether a finding is a guess of a rule that the words as a whole speak against. */
export function isOverruled(reading: Reading, check: Check, found: Found): boolean {
  const subject = subjects.find((each) => each === check.category);
  if (!subject || check.isPlain || check.isLastResort || found.confidence > sure) return false;
  const severity = found.severity ?? check.severity;
  const isGrave = severity === "critical" || (severity === "high" && subject === "confidentiality");
  const worth = found.confidence + (isGrave ? worthOfGravity : 0);
  return leaningTo(reading, subject) < limits[subject].near - worth;
}
