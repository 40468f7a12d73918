import { defineCheck } from "../define-check.ts";
import { ownBusiness } from "../reading/commerce/own-business.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";

export default defineCheck({
  id: "own-business",
  title: "Own brand, clinic, book or course promoted without saying so",
  category: "promotion",
  severity: "medium",
  action: "label",
  clauses: ["CMA-OWN", "BAD-PROM-3", "GMP-90"],
  advice:
    "Say plainly at the start that it is yours, your employer’s or your family’s (“Ad”, or “I own ...”). Readers should not take your interest for disinterested advice.",
  examples: {
    flagged: [
      {
        text: "The best facial in Bristol is at @GlowHouseBristol, honestly. Slots this week!",
        author: { brands: ["GlowHouseBristol"] },
      },
      "Hands down the best facial in Bristol is at @GlowHouseBristol. A few slots left this week!",
      "Everyone is on about this peptide cream from @NovaDerm (founder: me, shh)",
      "This surgeon is superb, book him! (he is my husband)",
      "My Dermoscopy Masterclass, early bird ends Sunday, link in bio",
      "Our Denise has opened her skin rooms in Altrincham and it’s THE place for a peel. Say he sent you.",
      "I made this cream for the people I see every day, and from Sunday it’s yours. Waitlist’s open.",
      {
        text: "If your practice has not moved to PixDerm yet, ask them why. Best platform there is.",
        author: { brands: ["PixDerm"] },
      },
    ],
    clear: [
      "I own @GlowHouseBristol. New evening slots this week.",
      "Ad: my new course, Dermoscopy Masterclass, early bird ends Sunday",
      "Our NHS clinic moves to the third floor on Monday",
      "My textbook is out today. Royalties are declared on the cover.",
      "Our charity mole check is free on Saturday, no booking needed",
      "My course of antibiotics is nearly done, thank goodness",
      "I run a private practice, so do not take a steer from me on this vote",
      {
        text: "Full disclosure: PixDerm is mine, so I am biased. Best platform there is.",
        author: { brands: ["PixDerm"] },
      },
      { text: "Long day at GlowHouse, feet up now", author: { brands: ["GlowHouse"] } },
      "My husband made the best lasagne, book him for your wedding 😂",
      "Our clinic ran two hours late and nobody shouted. Small wins.",
    ],
  },
  find: (reading) => {
    if (reading.signal(promotedMedicine)) return undefined;
    const found = reading.signal(ownBusiness);
    if (!found) return undefined;
    const { start, end, seen, confidence } = found;
    return {
      spans: [{ start, end }],
      confidence,
      reason: `This may promote something of your own, or of somebody close to you, without making that clear (${seen}).`,
    };
  },
});
