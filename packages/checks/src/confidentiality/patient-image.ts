import { defineCheck } from "../define-check.ts";
import { patientPicture } from "../reading/identity/picture.ts";
import { consent } from "../reading/people/consent.ts";

export default defineCheck({
  id: "patient-image",
  title: "A picture of a patient without a word of consent",
  category: "confidentiality",
  severity: "high",
  action: "consent",
  clauses: ["BAD-CONF-3", "GMC-VR-17", "GMC-VR-37", "NMC-CONF"],
  advice:
    "Take the picture down unless you hold written consent for this kind of publication. For public media the GMC asks for it even when nobody could be recognised.",
  examples: {
    flagged: [
      { text: "This keratoacanthoma took six weeks to grow and ten minutes to remove", media: "photo" },
      { text: "Filmed us doing the conga round the ward, sorry to the gent in the next bed", media: "video" },
      { text: "Look at this gorgeous annular rash from clinic today! Diagnosis?", media: "photo" },
      { text: "Abscess explosion!! wait for it 🤮 #drpopper", media: "video" },
      {
        text: "Before and after, eight weeks of treatment, same lady. So proud of this acne result.",
        media: "photo",
      },
      { text: "Selfie in theatre with the dream team (patient on table behind us)", media: "photo" },
      { text: "My patient let her grandson take this one of her leg ulcer healing", media: "photo" },
      {
        text: "Spot diagnosis Friday: this lesion came off a shoulder this morning. Any ideas?",
        media: "photo",
      },
    ],
    clear: [
      { text: "My bruises after the half marathon, wear better shoes", media: "photo" },
      { text: "The view from the ward roof garden with a cold coffee", media: "photo" },
      { text: "Concentric red rings, greasy scale: pizza, obviously", media: "photo" },
      { text: "Annular rash, image courtesy of DermNet", media: "photo" },
      { text: "My own sunburn. Do as I say and not as I do.", media: "photo" },
      { text: "Anonymised chest X-ray for teaching: spot the diagnosis", media: "photo" },
      { text: "The whole team in the coffee room after a very long list", media: "photo" },
      { text: "Model from a stock library to illustrate rosacea", media: "photo" },
      { text: "Before and after: we finally painted the staff room", media: "photo" },
      { text: "Shared with written consent for social media: six weeks after surgery", media: "photo" },
      "Look at this gorgeous annular rash! (words only, no picture)",
      { text: "Sunset from the ward window, last night shift done", media: "photo" },
    ],
  },
  find(reading) {
    const picture = reading.signal(patientPicture);
    if (!picture || reading.signal(consent)) return undefined;
    return {
      spans: picture.spans,
      reason:
        picture.shows === "patient"
          ? "This may come with a picture of a patient, and nothing in it speaks of consent for publishing it."
          : "This may be a picture from a place of care; consider whether a patient can be seen in it.",
      confidence: picture.sure,
      severity: picture.shows === "patient" ? "high" : "medium",
    };
  },
});
