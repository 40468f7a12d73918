import { defineCheck } from "../define-check.ts";
import { absoluteBlends } from "../reading/conduct/blends/claim-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const treatment =
  "(retinoids?|retinol|tretinoin|botox|fillers?|peels?|lasers?|isotretinoin|roaccutane|steroid creams?|topical steroids?|steroids|statins|hrt|antidepressants|ssris|antibiotics|microneedling|prp|ozempic|mounjaro|wegovy|semaglutide|glp 1s?|supplements?|collagen|vitamin d|the pill|ibuprofen|aspirin|melatonin|magnesium|creatine|probiotics|anti ?wrinkle injections?|injectables|treatment|procedure|drug|cream|surgery|ivf|injections?|this device|testosterone)";
/** Absolutes that guidelines share. */
const agreed =
  /\b(?:sunscreen|spf|sun protection|vaccin\w+|smok\w+|tanning|sunbeds?|seat ?belts?|needles|hand washing|folic acid|smear|screening|condoms?|in my opinion|imo|i think|evidence is (?:limited|weak|mixed))\b/;

const cues = [
  cue(
    "states as certain what the evidence does not settle",
    0.5,
    String.raw`
    (everyone|everybody|all (women|men|adults|of you|doctors|teenagers)|anyone)( over #| over ~| with (acne|skin|wrinkles))? (should|must|needs to|ought to) be (on|taking|using|having) ( ~){0,2}?${treatment}
    ${treatment} (never|don't|do not|doesn't|does not|can't|cannot) (ever )?(thin*|cause|causes|harm|harms|fail|fails|hurt|hurts|damage|scar|addict)( ~){0,3}( full stop| end of| ever| period| fact|$)?
    (there is|there's|there are|has|have|with|carries) (absolutely |literally )?(zero|no) (risks?|side effects?|downsides?|dangers?)( ~){0,2} (with|from|to|in|of)( ~){0,2} ${treatment}
    ${treatment} (has|have|carries|carry|comes? with) (absolutely |literally )?(no|zero) (known )?(risks?|side effects?|downsides?|dangers?)
    ${treatment} (is|are) (completely|totally|100%|100 percent|entirely|perfectly|absolutely) (safe|risk free|harmless|without risk|side effect free)
    (zero|no) (risk|risks|side effects|downtime or risk)( ~){0,3} ${treatment}
    ${treatment} (works|work) (for everyone|every (single )?time|100%|on everybody|in every case)`,
    { waived: ["advice"] },
  ),
];

export default defineCheck({
  id: "opinion-as-fact",
  title: "Opinion stated as fact, or risk played down",
  category: "unprofessional",
  severity: "low",
  action: "edit",
  clauses: ["GMP-89", "HMR-287", "BAD-BND-4"],
  advice:
    "Consider adding what is uncertain or what can go wrong: guidance asks not to present opinion as established fact or to play down risk.",
  examples: {
    flagged: [
      "Everyone over thirty should be on retinoids, no excuses",
      "Steroid creams never thin the skin, end of",
      "There's no risk at all with this peel",
      "HRT is completely safe for every woman, ignore the leaflet",
      "Filler works every time",
      "Zero side effects with this laser",
    ],
    clear: [
      "In my opinion, and the evidence is thin, retinoids help here",
      "Nobody should use a sunbed (WHO group 1)",
      "Never ignore a changing mole",
      "Everyone deserves kindness on nights",
      "Everyone should be wearing sunscreen in June",
      "No treatment is completely safe",
      "Are topical steroids completely safe? A thread on what we know",
      "Vaccines are very safe and here are the numbers",
      "There is no evidence for this peel",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, absoluteBlends);
    if (!seen || agreed.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may mislead: it ${saw}.`);
  },
});
