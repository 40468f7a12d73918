import { defineCheck } from "../define-check.ts";
import type { Patient } from "../reading/people/patient.ts";
import { isOnDutyOrActing } from "../reading/people/role.ts";
import { described, story } from "../reading/identity/story.ts";

/** Below this a mild remark is not worth a person's time. */
const sureEnough = 0.5;

const isPlain = ({ word, sure }: Patient, score: number, isOnDuty: boolean): boolean =>
  sure >= sureEnough ||
  (sure > 0.43 && (word === "patient" || word === "pt" || word === "bed" || score >= 1.5)) ||
  (isOnDuty && (score >= 1 || sure >= 0.45));

export default defineCheck({
  id: "anonymous-patient-anecdote",
  title: "An anecdote about a patient, without detail",
  category: "confidentiality",
  severity: "low",
  action: "review",
  clauses: ["BAD-CONF-1", "STUDY-SMEPROF", "STUDY-WHITE"],
  advice:
    "Read it as the patient would. Guidance asks not to discuss patients without permission, even when nobody could tell who it was; many colleagues would let this one stand.",
  examples: {
    flagged: [
      "Clinic. Seventeen, signed for a county side, and I had to say the word osteosarcoma",
      "Home visit to a nonagenarian who offered me her grandson",
      '"Nurse, I\'ve been rubbing butter on it." Minor injuries, ten past nine.',
      "A patient once told me my jokes hurt more than the biopsy. Best review ever.",
      "Had a patient who stopped his steroid cream because an influencer said so. Back to square one.",
      "My patient asked if moisturiser goes off. It does!",
      "One of my patients calls me Doctor Sunshine",
      "A patient taught me more about patience than any course did",
      "I once had a patient who brought me a fish as a thank you",
    ],
    clear: [
      "My very patient wife has typed up my whole portfolio",
      "Biopsied my own toe with a garden fork, would not recommend",
      "I know a man whose eczema went away on its own",
      "They usually vaccinate the baby first, tell them you are worried",
      "Patients often ask whether moisturiser goes off. Look for the open jar symbol.",
      "As a patient myself I wish we doctors said sorry more",
      "A question I hear a lot in clinic: retinol in summer?",
      "Shared with her written permission: Ana explains living with vitiligo, link to her own page",
      "A patient should never have to chase a result",
      "If a patient asks for a chaperone, find one",
      "Be patient, the new system goes live on Monday",
      "Patient safety is everybody's job",
      "A good doctor treats the disease; a great doctor treats the patient",
      "Thank you to every patient who let a student listen to their heart",
    ],
  },
  find(reading) {
    const told = reading.signal(story);
    if (
      !told ||
      told.isTimed ||
      told.score >= described ||
      told.consent ||
      told.isAbuseReport ||
      !isPlain(told.patient, told.score, isOnDutyOrActing(reading))
    )
      return undefined;
    return {
      spans: told.patient.spans,
      reason:
        "This may be a story about one patient, told without their permission, though nothing in it says who they are.",
      confidence: told.patient.sure,
    };
  },
});
