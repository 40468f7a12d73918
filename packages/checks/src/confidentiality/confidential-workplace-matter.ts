import { defineCheck } from "../define-check.ts";

/** What was meant to stay inside; each with how it is called in the reason. */
const matters: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:here(?:'s| is)|this is|attached|look at|reading|got hold of|leaking|leaked|sharing|see) (?:[a-z]{2,8} ){0,3}(?:internal|leaked|confidential|private) (?:[a-z]{2,10} )?(?:e-?mail|memo|document|minutes|letter|report|slides?)\b|\bleaked (?:from )?(?:the |our |my )?(?:trust|e-?mail|memo|minutes|report)\b/,
    "an internal document",
  ],
  [
    /\b(?:giving|gave|give|asked to give|called to give) (?:my )?evidence (?:[a-z]{2,10} ){0,5}(?:about|for|in the case of|into)\b|\b(?:my|our|the) (?:patient's )?(?:inquest|coroner's (?:court|statement|report))\b.{1,60}\b(?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|about|next week)\b/,
    "an inquest or hearing",
  ],
  [
    /\b(?:question|station|q|scenario|case) ?\d{0,3} (?:in|on|from|of) (?:today's|this morning's|yesterday's|the) (?:[a-z]{2,10} )?(?:sce|mrcp|exam|paper|osce|paces|finals|sba|msra|psa|ukmla|plab|frca|mrcs|mrcgp|akt|sca)\b|\b(?:came up|was) in (?:today's|this morning's|yesterday's) (?:[a-z]{2,10} )?(?:exam|sce|osce|paces|paper|plab|msra)\b|\bremember (?:it|that|this) for the resit\b/,
    "the contents of an exam",
  ],
  [
    /\b(?:embargoed|under embargo|embargo lifts?|before the embargo)\b.{1,60}\b(?:trial|study|paper|result\w*|positive|negative|data)\b|\bcan't tell you yet but (?:our|the) trial\b/,
    "results under embargo",
  ],
  [
    /\b(?:our|my|the) (?:latest |new |own )?(?:serious incident|never event|sui|root cause|datix|whistleblow\w*|disciplinary|gmc (?:investigation|referral|complaint)) (?:investigation|report|meeting|hearing|interview|outcome|panel)?\b.{1,80}\b(?:patient|dose|swab|wrong|died|bed|ward|nurse|consultant|because|after|when)\b/,
    "an investigation at work",
  ],
];
const published =
  /\b(?:published|public(?:ly)? available|open access|out today|press release|foi|freedom of information|board papers|how to|here is how|guide to|good luck|thank you to|mock|practice|past paper|narrative verdict)\b/;

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
      "Here's the internal memo the trust would rather you didn't see",
      "Giving evidence at an inquest next week about the gentleman from ward 9",
      "Question 22 in today's SCE was pyoderma gangrenosum, remember it for the resit",
      "Embargoed until Tuesday but our trial is NEGATIVE",
      "Our serious incident report says the wrong dose was given twice, and nobody told the family",
      "Atopic eczema and a rubber allergy came up in this morning's OSCE, you are welcome",
    ],
    clear: [
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
    if (published.test(reading.prose)) return undefined;
    for (const [pattern, what] of matters) {
      const match = pattern.exec(reading.prose);
      if (!match) continue;
      return {
        spans: [{ start: match.index, end: match.index + match[0].length }],
        reason: `This may make public what belongs to ${what}; raising a concern through the proper channel is protected.`,
        confidence: 0.6,
      };
    }
    return undefined;
  },
});
