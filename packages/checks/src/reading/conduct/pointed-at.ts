import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";

const titled =
  /\b(?:Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Miss|Nurse|Sister|Matron|Mx)\.? (?:[A-Z]\.? ?)?[A-Z][a-z'-]{1,24}/;
const business =
  /\b(?:clinics?"?|salon|surgery|practice|pharmacy|chemist|pharmacist|spa|dentist'?s?|beautician|injector|aesthetics|laser place|tanning|tattoo|opticians?|gym|care home|nursing home|medispa)\b/;
const somewhere =
  /\b(?:in|on|at|near|by|opposite|behind|next to|outside|down)(?: the| my| our)? (?:[A-Z][a-z]{2,20}|old [a-z]{3,12}|[a-z]{3,12} (?:tower|station|market))/;
/** The dead, the invented and the powerful: not for this question. */
const noLivingPrivatePerson =
  /\b(?:dr\.?|doctor|mr\.?|professor|miss|nurse) (?:evil|strange|who|house|frankenstein|jekyll|oz|phil|dre|seuss|doom|watson|bean|robot|moriarty|ratched|president|speaker|prime|snape|marple)\b|\b(?:shipman|mengele|crippen|wakefield|fauci|fox|trump|obama|clinton|biden|putin|corbyn|boris|hancock|sunak|truss|starmer|farage|cameron|osborne|blair|streeting|modi|netanyahu|gove)\b/i;

/** Whether a sentence points at a living private person or a small business: a title with a name, or a trade with a place or a tagged account. */
export function pointedAt(reading: Reading, { start, end, text }: Sentence): boolean {
  if (noLivingPrivatePerson.test(text)) return false;
  if (titled.test(text)) return true;

  const isTagged = reading.words.some(
    (word) => word.kind === "mention" && word.start >= start && word.end <= end,
  );
  return business.test(text.toLowerCase()) && (isTagged || somewhere.test(text));
}
