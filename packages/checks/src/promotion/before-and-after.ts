import { defineCheck } from "../define-check.ts";
import { transformation } from "../reading/commerce/transformation.ts";

export default defineCheck({
  id: "before-and-after",
  title: "Before-and-after pictures that promote a cosmetic treatment",
  category: "promotion",
  severity: "medium",
  action: "consent",
  clauses: ["CAP-COSMETIC", "GMC-COS-CLAIMS", "GMC-VR-37", "CAP-12.25"],
  advice:
    "Check that you hold written consent for publication, that nothing was edited, and that the post says results vary. If in doubt, delete it.",
  examples: {
    flagged: [
      { text: "Lip filler before and after, swipe 👉 bookings open", media: "photo" },
      { text: "Twelve week transformation at my clinic, no filter I promise", media: "photo" },
      { text: "Jawline transformation! DM for prices", media: "video" },
      { text: "Week 0 ➡️ week 6 on our signature peel plan. Same girl, same light.", media: "photo" },
      { text: "Before & after: one session of laser with me on these thread veins", media: "photo" },
      { text: "b4/after composite bonding, what a glow up! Book via the link", media: "photo" },
    ],
    clear: [
      {
        text: "Before and after hair restoration surgery following chemotherapy, published by the patient, not my clinic",
        media: "photo",
      },
      { text: "Before and after: my garden makeover", media: "photo" },
      "How to take standardised before and after photographs for audit",
      {
        text: "AD | Results vary. Real patient, unedited, written consent on file. Before and after peel.",
        media: "photo",
      },
      { text: "Before and after night shift 😂", media: "photo" },
      { text: "Week 0 to week 6 on nothing at all. Same light, me, still got rosacea.", media: "photo" },
      {
        text: "Be sceptical of before and after pictures: light and make-up do half the work. A thread on filler ads.",
        media: "photo",
      },
      "Wash your hands before and after laser treatment of any lesion",
    ],
  },
  find: (reading) => {
    const found = reading.signal(transformation);
    if (!found) return undefined;
    const { start, end, text, treatment } = found;
    return {
      spans: [{ start, end }],
      confidence: 0.65,
      reason: `This may promote a cosmetic treatment with before-and-after pictures (“${text}”, “${treatment}”); consider consent and whether results are shown as they are.`,
    };
  },
});
