import { defineCheck } from "../define-check.ts";
import { claims } from "../reading/commerce/claims.ts";

export default defineCheck({
  id: "cure-or-guarantee",
  title: "Cure, guarantee or claim that cannot be supported",
  category: "promotion",
  severity: "high",
  action: "edit",
  clauses: ["CAP-12.1", "CAP-12.11", "HMR-287", "GMC-COS-CLAIMS", "GMP-89", "BAD-STD-5"],
  advice:
    "Consider deleting the post or saying what the evidence shows, with the risks. Results must not be guaranteed and no treatment is free of risk.",
  alsoReposts: true,
  examples: {
    flagged: [
      "Wave goodbye to acne for good: guaranteed results at our clinic or your money back",
      "Our laser is 100% safe, painless and has zero downtime",
      "This balm cures eczema. No steroids, no side effects.",
      "Clinically proven to reverse ageing, and only in my clinic",
      "Twelve weeks with me and those patches are gone or every penny back",
      "This peel erases acne scars, completely risk-free",
      "My programme gets rid of psoriasis permanently. Permanent results, no medication.",
      "Bonding at our practice is guaranteed for life",
      "These drops cure tinnitus, order now",
      "Melts away fat with no downtime! Fat freezing at our Leeds clinic",
    ],
    clear: [
      "No treatment can guarantee a cure. Be wary of anyone who promises you one.",
      "In this trial 63% had clear skin at week 16, and the side effects are listed below",
      "My grandad swore that duct tape cured his verruca",
      "Sunscreen lowers your risk, it does not cure anything",
      "Scientists may be closer to a cure for eczema",
      "Is there a cream that cures melasma? Sadly not.",
      "Laughter is the best cure for a long clinic",
      "Anyone telling you their laser is “100% safe” is not telling you the truth",
      "There is no cure for psoriasis yet, but there is a lot we can do",
      "New hepatitis C tablets cured 95% of patients in the trial",
      "My train was guaranteed to be late and it was",
      "Vaccines are safe and effective. Side effects are usually mild.",
      "This serum will not erase your wrinkles, whatever the advert says",
    ],
  },
  find: (reading) => {
    const [claim] = reading.signal(claims);
    if (!claim) return undefined;
    const { start, end, text, kind } = claim;
    const what = {
      guarantee: "promise a result",
      safety: "play down risks",
      cure: "promise a cure",
      proof: "claim proof",
    }[kind];
    return {
      spans: [{ start, end }],
      confidence: 0.7,
      reason: `This may ${what} that the evidence cannot support (“${text}”).`,
    };
  },
});
