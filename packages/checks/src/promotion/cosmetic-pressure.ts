import { defineCheck } from "../define-check.ts";
import { pressure } from "../reading/commerce/pressure.ts";

export default defineCheck({
  id: "cosmetic-pressure",
  title: "Pressure or trivialising in cosmetic marketing",
  category: "promotion",
  severity: "high",
  action: "edit",
  clauses: ["GMC-COS-PRESSURE", "CAP-COSMETIC", "CAP-12.25", "GMP-90"],
  advice:
    "Consider deleting the post, or offering a consultation without countdowns, bargains or jokes. A cosmetic procedure should never be a hurried decision, nor aimed at people under 18.",
  examples: {
    flagged: [
      "Payday treat: two-for-one on lip filler this weekend, book now 💋",
      "Just 3 slots left for dermal filler! Don’t be the only bridesmaid with wrinkles",
      "Teens! Exam-season glow peel, under-18s welcome",
      "Lunchtime nose job, back at your desk for two",
      "Black Friday: foreheads two for one, no consultation needed if you have been before",
      "48 HRS ONLY full body mole MOT £75 instead of £150",
      "Mummy makeover! Treat yourself to a tummy tuck before prices go up on Monday",
      "Sick of looking tired? Quick fix tear trough filler, walk-ins welcome",
      "Gift vouchers for filler: the perfect surprise for Mother’s Day",
    ],
    clear: [
      "Cosmetic surgery should not be decided over a lunch break",
      "We do not treat anyone under 18 for cosmetic reasons",
      "Consultation first, then at least a fortnight to think, and you may say no at any time",
      "Two-for-one on coffee at the hospital café today",
      "Last chance to submit your abstract for the laser meeting",
      "Payday weekend filler deals are exactly why we see complications. Please do not rush.",
      "Only two slots left on the dermoscopy course for registrars",
      "My lunchtime treatment was a cheese toastie",
      "Black Friday: queued from five for a telly",
      "Only 3 places left for the charity walk",
    ],
  },
  find: (reading) => {
    const found = reading.signal(pressure);
    if (!found) return undefined;
    const { treatment, push } = found;
    const name = reading.text.slice(treatment.start, treatment.end);
    return {
      spans: [push, treatment].map(({ start, end }) => ({ start, end })),
      confidence: 0.7,
      reason: `This may hurry people into, or make light of, a cosmetic procedure (“${push.text}”, “${name}”).`,
    };
  },
});
