import { defineCheck } from "../define-check.ts";
import { hasPicture } from "../reading/identity/picture.ts";
import { clinicalWords } from "../reading/people/clinical.ts";
import { consent } from "../reading/people/consent.ts";
import { patient } from "../reading/people/patient.ts";

export default defineCheck({
  id: "doubtful-consent",
  title: "Consent that may not cover this post",
  category: "confidentiality",
  severity: "low",
  action: "consent",
  clauses: ["BAD-CONF-3", "GMC-VR-37", "GMC-SM-20"],
  advice:
    "Check that you hold written consent that names social media. A word in passing, a relative’s nod or consent for teaching usually does not cover it.",
  examples: {
    flagged: [
      { text: "He let me take this after his graft, legend", media: "photo" },
      { text: "She gave verbal consent for this photo so here we go 😂", media: "photo" },
      { text: "Dad was happy for me to share baby's birthmark", media: "photo" },
      { text: "Consented for teaching, so posting it here for all of you to learn", media: "photo" },
      { text: "Thanks to my patient for letting me share this wound", media: "photo" },
      { text: "He said it was fine to post his rash", media: "photo" },
      "Huge thanks to the patient who is letting me share her story of chemo",
    ],
    clear: [
      { text: "My daughter let me take this on the beach", media: "photo" },
      {
        text: "Shared with written consent for social media, which can be withdrawn at any time",
        media: "photo",
      },
      "Reminder: consent for teaching is not consent for Instagram",
      { text: "Published case, consent as per journal policy", media: "photo" },
      { text: "The kids said it was fine to post our holiday picture", media: "photo" },
      { text: "Mum was happy with her birthday cake", media: "photo" },
      { text: "My husband didn't mind posting for once", media: "photo" },
      "We need better ways to record verbal consent in theatre",
      "Consent is an ongoing conversation",
    ],
  },
  find(reading) {
    if (reading.signal(consent) !== "doubtful") return undefined;
    const isClinical =
      reading.signal(patient) !== undefined ||
      /\b(?:my|the|a) patients?\b/.test(reading.prose) ||
      (reading.signal(hasPicture) &&
        (/\bconsent/.test(reading.prose) ||
          reading
            .signal(clinicalWords)
            .some(({ entry: { tag } }) => tag === "condition" || tag === "treatment")));
    if (!isClinical) return undefined;
    return {
      spans: [{ start: 0, end: reading.text.length }],
      reason:
        "This may rest on consent that was only spoken, came from somebody else or was given for another purpose.",
      confidence: 0.6,
    };
  },
});
