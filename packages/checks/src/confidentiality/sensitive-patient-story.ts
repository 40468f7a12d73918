import { oneLevelLower } from "@hindsight/core/finding";
import { defineCheck } from "../define-check.ts";
import { sensitive } from "../reading/identity/sensitive.ts";
import { described, story, type Story } from "../reading/identity/story.ts";

/** A child by word or by age, told with enough else to be found. */
const isChildsStory = ({ patient, identifiers, score }: Story): boolean =>
  score >= described &&
  (patient.isChild ||
    identifiers.some(
      ({ kind, value }) => kind === "age" && (Number(value) < 18 || / (?:day|week|month)/.test(value)),
    ));

export default defineCheck({
  id: "sensitive-patient-story",
  title: "A patient’s story of an especially sensitive kind",
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: ["GMC-SM-18", "GMC-SM-19", "GMC-SM-20", "BAD-CONF-1", "LAW-GDPR"],
  advice:
    "Delete this. Where a child, a death, abuse, sex, mental illness or custody is involved, even a short remark can do great harm to somebody who recognises it.",
  examples: {
    flagged: [
      "Told her the baby had no heartbeat, on labour ward, at 3am, with the radio still on",
      "Lad of 16 in the sexual health clinic today, second time this month. His dad thinks he's at football.",
      "Sectioned a woman off the viaduct this morning. Sunrise was pretty at least.",
      "Our non-accidental injury toddler went into foster care today 💔",
      "Prisoner handcuffed to the trolley asked me for my number",
      "Had to tell a mum there was no heartbeat. Her second miscarriage this year. I cried in the car.",
      "Third overdose of the night shift, this one was 14 and had left a note for her cat",
      "Lost a patient tonight. He was 23. His mum held my hand throughout.",
      "Lady in A&E last night told me her husband hits her. He was in the waiting room.",
    ],
    clear: [
      "Our charity walk for the hospice raised two thousand pounds today",
      "If you are 16 and worried, sexual health clinics will not tell your parents. Here is how they work.",
      "If it gets too much, the Samaritans are on 116 123, day and night",
      "Level 3 safeguarding training finished. It matters every time.",
      "I was sectioned at 24. Today I start as a psychiatry registrar.",
      "My grandad died on Sunday. Thank you for all the kind words.",
      "Our hospice is looking for volunteers, come and see us",
      "We need to talk about suicide in doctors",
      "Paracetamol overdose guideline has been updated, link below https://example.org/g",
      "The inquest into deaths in custody opens today",
    ],
  },
  find(reading) {
    const told = reading.signal(story);
    if (!told) return undefined;

    const matters = reading.signal(sensitive);
    const isChild = isChildsStory(told);
    const [first] = matters;
    if (!first && !isChild) return undefined;

    const about = [...new Set([...matters.map(({ entry }) => entry), ...(isChild ? ["a child"] : [])])]
      .slice(0, 3)
      .join(" and ");
    return {
      spans: [...told.patient.spans, ...matters.map(({ start, end }) => ({ start, end }))],
      reason: `This may tell of somebody in your care in a matter as sensitive as ${about}.`,
      confidence: told.patient.sure,
      severity: told.consent ? oneLevelLower("high") : "high",
    };
  },
});
