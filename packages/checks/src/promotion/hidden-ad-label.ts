import { defineCheck } from "../define-check.ts";
import { undisclosed } from "../reading/commerce/disclosure.ts";

export default defineCheck({
  id: "hidden-ad-label",
  title: "Ad label that comes too late",
  category: "promotion",
  severity: "medium",
  action: "label",
  clauses: ["ASA-LABEL", "CAP-2.1", "BAD-PROM-2"],
  advice:
    "Move “Ad” to the very start of the post. A label after “more”, among the hashtags or in the bio is easily missed.",
  examples: {
    flagged: [
      "My hands after twelve theatre lists and one tube of this: soft, honestly soft, and it took four days, which is three more than I have patience for. Advert",
      "This moisturiser has rescued my hands, I have tried everything from the chemist and the supermarket and nothing came near until now, go and get it from @DewLabSkin #skincare #winterskin #handcare #nhs #ad",
      "So in love with my LED mask!!! I use it on the sofa with a cup of tea while the children watch television, ten minutes every night after bath time and before stories.\n.\n.\nAd",
      "#skincare #suncream #summer #scotland #glow #ad #spf #fyp @HaloSunSPF is back",
      "My five best serums from @DewLabSkin. (disclosure in my bio)",
      "Sunday reset. Bath, book, big light off. Obsessed with this spray.\n#sunday #reset #selfcare #sleep #cosy #ad #mumlife",
    ],
    clear: [
      "Paid partnership | My five best serums",
      "Ad / gifted: a new sunscreen that does not sting",
      "#ad This moisturiser from @DewLabSkin has rescued my hands",
      "Ad: my five best serums from @DewLabSkin #skincare #ad",
      "Is it a good ad or a bad ad? Come to my talk about how skincare is sold",
      "#adoption #adhd #adventure #adulting with the little ones",
      "#AD #eczema #atopicdermatitis #dermatology #skin poster at the meeting today",
      "Half of our clinic is AD. New data on dupilumab in moderate to severe AD from the registry, with five years of follow-up, and the curves are still apart. #eczema #AD #dermatology #biologics",
      "Sorry for the ad hoc timing, the rota is what it is and the on-call room has lost its heating again so I am writing this in a coat and two hats",
    ],
  },
  find: (reading) => {
    const found = reading.signal(undisclosed);
    if (found?.kind !== "hidden") return undefined;
    const { start, end, kind } = found.label;
    const where = {
      late: "after the part that is seen at once",
      buried: "among the hashtags",
      elsewhere: "only in another place, such as the bio",
    }[kind];
    return {
      spans: [{ start, end }],
      confidence: 0.8,
      reason: `The ad label may be missed: it stands ${where}, not at the start.`,
    };
  },
});
