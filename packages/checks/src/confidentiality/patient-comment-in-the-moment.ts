import { oneLevelLower } from "@hindsight/core/finding";
import { defineCheck } from "../define-check.ts";
import { recognisable, story } from "../reading/identity/story.ts";

export default defineCheck({
  id: "patient-comment-in-the-moment",
  title: "A remark about a patient as it happened",
  category: "confidentiality",
  severity: "medium",
  action: "delete",
  clauses: ["BAD-CONF-1", "BAD-CONF-2", "GMC-SM-18", "GMC-SM-19"],
  advice:
    "Consider deleting this. The time of the post and where you worked that day can tell the patient, or the people they live with, who is meant.",
  examples: {
    flagged: [
      "Third paracetamol overdose of the shift, this one wanted her mum and a KitKat",
      "Just treated a nurse from the ward upstairs for sepsis, we were all shaking",
      "When you have to cannulate an 8yo in resus tonight and he thanks you for it",
      "Just told a 30yo he has melanoma. Ring your dad tonight.",
      "Second anaphylaxis of the night shift and it isn't even midnight. This one ate her sister's pad thai.",
      "This morning's clinic: chap brought his own toenail in a matchbox 😳",
      "Saw a toddler with eczema so bad this afternoon that his dad was in tears in my room",
      "Gentleman in bed 14 has proposed to me again today",
      "Fella in minors tonight with a broken ankle who insisted on finishing his kebab first",
      "Got called fat by a patient this morning. Fair enough.",
      "Lady in clinic today brought me honey from her own bees to say thank you",
    ],
    clear: [
      "Mum's hip was done today and the ward team were stars",
      "If she presents with a fever today, ring 111",
      "Second coffee of the shift and it isn't helping",
      "Busy night on call, thank you to everybody at the front door",
      "Just finished clinic. Nineteen patients, half a sandwich, no complaints.",
      "Today is World Eczema Day: moisturise, and hug somebody itchy",
      "Just had my own mole taken off and the nurses were lovely",
      "My mum is in A&E tonight, send kind thoughts",
      "The consultant bought us all pizza on nights, legend",
      "A patient called me a slur today. That should not be part of the job.",
      "A man on the train this morning was clipping his toenails. Why.",
      "Tonight on Casualty a man had a fork in his head",
      "Just read that one in four of us will have a mental illness",
    ],
  },
  find(reading) {
    const told = reading.signal(story);
    if (
      !told?.isTimed ||
      told.isAbuseReport ||
      told.consent === "asked" ||
      told.consent === "written" ||
      told.score >= recognisable
    )
      return undefined;
    return {
      spans: told.spans,
      reason:
        "This may tell of one patient at the time it happened; the day and your place of work may show who it was.",
      confidence: told.patient.sure,
      severity: told.consent ? oneLevelLower("medium") : "medium",
    };
  },
});
