import { defineCheck } from "../define-check.ts";
import { adLabel } from "../reading/commerce/ad-label.ts";
import { prize } from "../reading/commerce/prize.ts";

export default defineCheck({
  id: "giveaway",
  title: "Giveaway, or a treatment as a prize",
  category: "promotion",
  severity: "high",
  action: "delete",
  clauses: ["GMC-COS-PRIZE", "CAP-8", "BAD-PROM-2", "CAP-2.1"],
  advice:
    "Treatments and consultations must not be prizes: consider deleting the post. A product giveaway needs “Ad” at the very start and clear conditions.",
  examples: {
    flagged: [
      "GIVEAWAY time! Win a free laser session, just follow me and tag two friends",
      "Win a year of @NutriVitaUK, comment your favourite emoji below",
      "Raffle tonight: a Botox party for you and three friends 🎉",
      "Each new follower this month has a chance to win a skin consultation with me",
      "One full leg laser course up for grabs, tag the two hairiest people you know",
      "Comment GLOW and one lucky person gets a peel on the house",
      "To celebrate 5k I’m giving away a CeraVe bundle, share this to your story to enter",
      "Vote for our clinic by midnight and I’ll pick a name for a free facial",
      "Ad | Giveaway: win lip filler worth £250 with us",
    ],
    clear: [
      "Ad | Giveaway with @NutriVitaUK (products only, over 18s, T&Cs linked)",
      "Raffle at the ward Christmas do in aid of Mind",
      "I won the trust quiz and the prize was a Chocolate Orange",
      "A win for the team: three new nurses start in May",
      "Win some, lose some. Laser clinic ran two hours late.",
      "Services must never be a prize, so no, I will not be raffling a peel",
      "Enter to win tickets for the match on Saturday",
      "Raffle for the hospice: meat hamper and a facial donated by the salon next door, charity no. on the ticket",
      "Really hope Wales win tonight after that treatment of our captain",
    ],
  },
  find: (reading) => {
    const found = reading.signal(prize);
    if (!found) return undefined;
    const isLabelled = reading.signal(adLabel).kind === "upfront";
    if (isLabelled && !found.isTreatment) return undefined;
    const { prize: what, draw } = found;
    return {
      spans: [draw, what].map(({ start, end }) => ({ start, end })),
      confidence: found.isTreatment ? 0.8 : 0.7,
      reason: found.isTreatment
        ? `This may offer a treatment or consultation as a prize (“${reading.text.slice(what.start, what.end)}”).`
        : `This may be an unlabelled prize promotion: “${reading.text.slice(draw.start, draw.end)}” for a product, without “Ad” at the start.`,
    };
  },
});
