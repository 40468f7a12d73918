import { defineCheck } from "../define-check.ts";
import { workplaceMatter } from "../reading/identity/workplace-matters.ts";

export default defineCheck({
  id: "confidential-workplace-matter",
  title: "Inside matters of work, a hearing or an exam",
  category: "confidentiality",
  severity: "medium",
  action: "delete",
  clauses: ["BAD-INT-1", "GMC-SM-15", "HCPC-EMPLOYER"],
  advice:
    "Consider deleting this. If you wrote it to raise a concern about safety, the law protects you when you go through the right channels: your Freedom to Speak Up Guardian can help.",
  examples: {
    flagged: [
      "Off the record, the trust is shutting our day unit in spring",
      "Peer reviewing a paper on biologics and the authors have copied table 2 from somebody else",
      "Grievance hearing tomorrow about the swab that was left in",
      "Here's the internal memo the trust would rather you didn't see",
      "Giving evidence at an inquest next week about the gentleman from ward 9",
      "Question 22 in today's SCE was pyoderma gangrenosum, remember it for the resit",
      "Embargoed until Tuesday but our trial is NEGATIVE",
      "Our serious incident report says the wrong dose was given twice, and nobody told the family",
      "Atopic eczema and a rubber allergy came up in this morning's OSCE, you are welcome",
    ],
    clear: [
      "Peer reviewing on a Sunday night, send biscuits",
      "The trust is opening a new day unit in spring",
      "The trust's published board papers show a £9m gap",
      "Exam done. I am going to sleep for a week.",
      "Our trial is out today, open access, link below",
      "If something looks unsafe, here is how to reach your Guardian",
      "Good luck to everybody sitting the SCE today",
      "Reading the coroner's published report on sepsis, everyone should",
      "Filled in my first Datix today, it takes forever",
      "New internal email system at work, pray for us",
      "Question of the day: tea or coffee?",
    ],
  },
  find(reading) {
    const matter = reading.signal(workplaceMatter);
    return (
      matter && {
        spans: [{ start: matter.start, end: matter.end }],
        reason: `This may make public what belongs to ${matter.what}; raising a concern through the proper channel is protected.`,
        confidence: 0.6,
      }
    );
  },
});
