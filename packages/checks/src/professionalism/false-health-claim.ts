import { defineCheck } from "../define-check.ts";
import { falseClaimBlends } from "../reading/conduct/blends/claim-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, sight } from "../reading/conduct/cue.ts";
import { falseClaimCues } from "../reading/conduct/false-claim-cues.ts";

/** The author sets a claim right, warns or asks: the claim is not the author's. */
const setsRight =
  /\b(?:myths?|myth[- ]?busting|debunk\w*|no link|warn(?:ing|ed|s)?|scams? (?:alert|warning)|hoax (?:alert|warning)|untrue|misleading|conspiracy|conspiracies|anti-?vaxx?(?:ers?)?|pseudoscience|quackery|banned|sued|fined|court|judge|accused|false claims?|claims?|claimed|unproven|satire|skeptic|sceptic|(?:they|it|that) (?:don't|doesn't|isn't|won't|aren't)(?=[,.;]))\b/;

export default defineCheck({
  id: "false-health-claim",
  title: "Health claim contrary to the evidence",
  category: "unprofessional",
  severity: "high",
  action: "delete",
  clauses: ["GMP-89", "GMP-90", "GMC-SM-8", "GMP-81"],
  advice:
    "Consider deleting or correcting this: a health claim against the broad evidence may mislead people who trust you because of your profession.",
  alsoReposts: true,
  examples: {
    flagged: [
      "Sunscreen causes more cancers than it stops, so I don't touch it",
      "Vaccines cause eczema and they've buried the data",
      "Black salve burned off my mole and dermatologists hate it",
      "Covid was a hoax to frighten us",
      "Turmeric cures psoriasis, I've seen it again and again",
      "The jab is killing people and nobody will say so",
      "Chemo is poison. Starve the tumour of sugar instead.",
      "MMR causes autism, wake up",
      "Fluoride lowers your child's IQ, that's why mine drink filtered water",
      "You don't need antibiotics, oregano oil kills sepsis",
      "Steroid creams are poison, throw them away",
      "Apple cider vinegar cleared my client's psoriasis when five dermatologists failed",
    ],
    clear: [
      "No, sunscreen doesn't cause cancer. A thread on where that idea comes from.",
      '"Vaccines cause eczema" is false: the trial of ten thousand babies found no link',
      "Black salve is dangerous. It burns skin and leaves cancer behind.",
      "We don't know yet if this biologic helps; the trial opens in May",
      "Does sugar feed cancer? What the evidence says",
      "My uncle thinks 5G caused covid and Christmas was long",
      "Turmeric may be tasty but it does not cure psoriasis",
      "Anti-vaxxers say the jab is killing people. It isn't so.",
      "UV light causes cancer and sunscreen prevents some of it",
      "Smoking causes cancer, heart disease and wrinkles",
      "HPV vaccination prevents cancer",
      "Hepatitis C can now be cured with tablets",
      "Vaccines can cause a sore arm for a day or two",
      "The man who claimed bleach cures autism has been jailed",
      "Apple cider vinegar will not clear psoriasis, sorry",
    ],
  },
  find(reading) {
    const seen = sight(reading, falseClaimCues) ?? taste(reading, falseClaimBlends);
    if (!seen || setsRight.test(reading.lower)) return undefined;

    return answer(
      seen,
      (saw) => `This may mislead readers about health: it ${saw}, against the broad evidence.`,
    );
  },
});
