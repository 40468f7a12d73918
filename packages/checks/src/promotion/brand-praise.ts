import { defineCheck } from "../define-check.ts";
import { brands } from "../reading/commerce/brands.ts";
import { undisclosed } from "../reading/commerce/disclosure.ts";
import { adLabel } from "../reading/commerce/ad-label.ts";
import { medicines } from "../reading/commerce/medicines.ts";
import { ownBusiness } from "../reading/commerce/own-business.ts";
import { praiseOf } from "../reading/commerce/praise.ts";
import { isHealthProfessional } from "../reading/commerce/profession.ts";
import { hardSell } from "../reading/commerce/selling/hard-sell.ts";

export default defineCheck({
  id: "brand-praise",
  title: "Praise of a brand by a health professional",
  category: "promotion",
  severity: "info",
  action: "review",
  clauses: ["BAD-PROM-1", "BAD-PROM-5"],
  advice:
    "Nothing shows that you were paid, so this is only a reminder: readers may take praise from a health professional for an endorsement. If you did get anything for it, add “Ad” at the start.",
  examples: {
    flagged: [
      "Loving my @HaloSunSPF factor 50 on the hills today ☀️",
      "The new @DewLabSkin toner is so good, honestly",
      "This hoover from @SweepCo picks up EVERYTHING",
      "CeraVe is my holy grail, always has been",
      "Obsessed with the La Roche-Posay mist in this heat",
      "I swear by Heliocare when we go sailing",
      "Looking for a vein clinic? Go to Clearleg in Guildford, they are superb, book with them",
    ],
    clear: [
      "Find your local NHS dentist on the website, ours is superb so go and register",
      "Loving this factor 50 on the hills, whichever brand it is",
      "@Ryanair where is my bag this time",
      "My toddler thinks the CeraVe tub is a drum",
      "Scrubs are the best pyjamas ever made",
      "Is CeraVe any good for eczema?",
      "I don’t recommend Obagi for this",
      { text: "I swear by CeraVe", author: { profession: "plumber" } },
      "AD | I swear by CeraVe",
      "CeraVe and Cetaphil and a supermarket own brand all did the job in this trial",
      "Great talk by @DrAmyLane today, so good",
    ],
  },
  find: (reading, author) => {
    if (reading.post.kind === "bio" || !isHealthProfessional(author)) return undefined;
    if (reading.signal(adLabel).kind !== "none" || reading.signal(undisclosed)) return undefined;
    const sold = reading.signal(hardSell);
    if (sold && !reading.signal(ownBusiness)) {
      const { name, push } = sold;
      const said = reading.text.slice(push.start, push.end);
      return {
        spans: [name, push].map(({ start, end }) => ({ start, end })),
        confidence: 0.45,
        severity: "low",
        reason: `This may read as advertising: it praises ${reading.text.slice(name.start, name.end)} and sends readers to it (“${said}”); consider saying whether you gain from it.`,
      };
    }
    const named = reading
      .signal(brands)
      .filter(({ sector }) => sector !== "own" && sector !== "interest" && sector !== "exam");
    const [brand] = named;
    if (!brand || named.length > 2 || reading.signal(medicines).some(({ entry }) => !entry.isVeiled))
      return undefined;
    const praised = praiseOf(reading, brand);
    if (!praised || reading.signal(ownBusiness)) return undefined;
    return {
      spans: [brand, praised].map(({ start, end }) => ({ start, end })),
      confidence: 0.5,
      reason: `A reader may take this for an endorsement of ${brand.name}; consider whether you have anything to declare.`,
    };
  },
});
