import { defineCheck } from "../define-check.ts";
import { isDermatologyTrainee } from "../reading/commerce/profession.ts";
import { promotedBrand } from "../reading/commerce/promoted-brand.ts";

const trainee = { profession: "dermatology registrar" };

export default defineCheck({
  id: "trainee-brand-promotion",
  title: "Trainee promoting a dermatology brand",
  category: "promotion",
  severity: "high",
  action: "delete",
  clauses: ["BAD-TRN-5", "BAD-TRN-6", "BAD-TRN-3"],
  advice:
    "Consider deleting the post. The BAD asks trainees not to do promotional work for dermatology brands, even with a label; your supervisor can advise.",
  examples: {
    flagged: [
      { text: "AD | Such a good niacinamide serum from @DewLabSkin", author: trainee },
      { text: "Proud ambassador for @HaloSunSPF since last year", author: { profession: "ST5 Derm" } },
      {
        text: "Clinic in a box from @DermaScopeCo is amazing (gifted)",
        author: { profession: "SpR dermatology" },
      },
      { text: "Code DERMSPR for 15% off @DewLabSkin", author: trainee },
      {
        text: "AD | New SPF from @HaloSunSPF and I love it",
        date: "2021-03-02T09:00:00.000Z",
        author: {
          profession: "consultant dermatologist",
          stages: [
            { stage: "ST4 dermatology", from: "2019-08", to: "2022-08" },
            { stage: "consultant", from: "2022-09" },
          ],
        },
      },
      "Ad. Hi, I’m an ST4 in dermatology and La Roche-Posay asked me to show you how much sunscreen is enough",
      { text: "#ad @halebrooksun 🧡 wear it daily", author: trainee },
      { text: "ad | derm reg here, the Cleardew pads I reach for after nights", author: trainee },
    ],
    clear: [
      { text: "AD. Hill training round a derm rota in the new Strydale gilet", author: trainee },
      { text: "AD: cycling gilet from @velomoor, pockets for three bananas", author: trainee },
      { text: "Taught the medical students about eczema today", author: trainee },
      { text: "Registration for the BAD regional meeting is open", author: trainee },
      { text: "AD | My friend’s running shoe shop has a sale on", author: trainee },
      { text: "AD | New SPF from @HaloSunSPF", author: { profession: "consultant dermatologist" } },
      { text: "Wear sunscreen, any brand you like", author: trainee },
      {
        text: "A skincare house offered me a paid reel and while I am training the answer is no thank you",
        author: trainee,
      },
      {
        text: "AD | New SPF from @HaloSunSPF and I love it",
        date: "2024-03-02T09:00:00.000Z",
        author: {
          profession: "consultant dermatologist",
          stages: [
            { stage: "ST4 dermatology", from: "2019-08", to: "2022-08" },
            { stage: "consultant", from: "2022-09" },
          ],
        },
      },
      { text: "AD | New SPF from @HaloSunSPF", author: { profession: "cardiology registrar" } },
    ],
  },
  find: (reading) => {
    if (!reading.signal(isDermatologyTrainee)) return undefined;
    const found = reading.signal(promotedBrand);
    if (!found) return undefined;
    const { start, end, seen } = found;
    return {
      spans: end > start ? [{ start, end }] : [],
      confidence: 0.75,
      reason: `This may be promotional work for a dermatology brand while you were a trainee: it mentions ${seen}.`,
    };
  },
});
