import { defineCheck } from "../define-check.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";
import { undisclosed } from "../reading/commerce/disclosure.ts";

export default defineCheck({
  id: "unlabelled-partnership",
  title: "Work with a brand without an ad label",
  category: "promotion",
  severity: "high",
  action: "label",
  clauses: ["BAD-PROM-2", "BAD-PROM-4", "CAP-2.1", "CAP-2.3", "CMA-ENDORSE", "GMP-90"],
  advice:
    "If you were paid, contracted or otherwise rewarded, put “Ad” at the very start of the post, or delete it. Readers trust a health professional and must see at once that this is advertising.",
  examples: {
    flagged: [
      "Behind the scenes of our shoot with Sensodyne today",
      "Chuffed to bits to be working with Regaine on a campaign about hair loss",
      "Over the moon to be partnering with @DewLabSkin on the new ceramide balm 🎉",
      "So proud to be the face of @HaloSunSPF this season!",
      "Teamed up with @NutriVitaUK to chat about collagen and why I love it",
      "What a weekend filming the @BareSkinCo campaign, can’t wait for you to see it",
      "I’m a brand ambassador for CeraVe now, pinch me",
      "Delighted to announce my collaboration with La Roche-Posay, launching in May",
      "They paid me to talk about this serum and honestly I would have done it for free. @DewLabSkin",
      "Signed with a skincare house as their Clinical Ambassador, so proud of where this is going",
      "The Tidewater people have made me their nurse adviser! Their barrier cream is gorgeous",
      "Since joining Runwell as their physio lead I send all my runners to the blue insoles. Order early, they sell out.",
      "Fun day on set with my Marlowe girls. The retinal lands on Friday, set your alarm",
      "Yes they pay me, and I would say it anyway: best vitamin C on the market, go and get it",
    ],
    clear: [
      "My brand deal came through: the hospital shop gave me yesterday’s banana",
      "Three years sober today. Thank you to my sponsor.",
      "Paid partnership with my mother, who brought soup and would like grandchildren",
      "So proud of our new infection nurse adviser, well deserved",
      "COI: advisory board for Derwent Bio, paid. Their drug did well, and so did the comparator.",
      "They’ve asked me to front the hand hygiene campaign on the ward",
      "Being an ambassador for the deanery means I get to try every sandwich first",
      "AD | Partnering with @DewLabSkin on the new ceramide balm",
      "Our ward teamed up with the local hospice and raised £1,400",
      "So pleased to be working with the NIHR on a psoriasis trial",
      "The hospital is partnering with the university to open a research centre",
      "Proud volunteer ambassador for the Samaritans since 2019",
      "Working with @DrAmyLane on our teaching programme has been a joy",
      "A brand offered me a paid partnership and I said no thank you",
      "He is the face of the new CeraVe campaign apparently",
      "My partner and I are off to Wales with the dog",
      "The US ambassador spoke about vaccine access today",
      "Great team working with me on take tonight, thank you all",
    ],
  },
  find: (reading) => {
    const found = reading.signal(undisclosed);
    if (found?.kind !== "none" || found.tie.kind !== "partner" || reading.signal(promotedMedicine))
      return undefined;
    const { start, end, seen } = found.tie;
    return {
      spans: [{ start, end }],
      confidence: 0.75,
      reason: `This may be advertising without a label: it speaks of work with a brand (${seen}) and does not say “Ad” at the start.`,
    };
  },
});
