import { defineCheck } from "../define-check.ts";
import { adviceIn } from "../reading/conduct/advice.ts";
import type { Reading } from "../reading/reading.ts";

const confidence = { 1: 0.4, 2: 0.6, 3: 0.75 } as const;
const severity = { 1: "low", 2: "medium", 3: "high" } as const;
const saw = {
  1: "it asks or tells one person about their own health",
  2: "it gives one person advice about their own health",
  3: "it tells one person what they have, or what to take or do about it",
} as const;

/** Said to somebody: a reply, a comment, or a quotation that tags. A link without anybody tagged is a broadcast. */
const isAnswer = ({ post, words, lower }: Reading): boolean => {
  if (lower.startsWith("rt @")) return false;

  const isTagged = words.some((word) => word.kind === "mention");
  if (post.kind === "quote") return isTagged;
  if (post.kind !== "reply" && post.kind !== "comment") return false;
  return isTagged || !words.some((word) => word.kind === "link");
};

export default defineCheck({
  id: "individual-advice",
  title: "Medical advice or diagnosis to one person",
  category: "unprofessional",
  severity: "high",
  action: "delete",
  isPlain: true,
  clauses: ["BAD-BND-3", "GMP-90", "GMC-SM-BND"],
  advice:
    "Consider deleting this: advice to one person online, without seeing them or their records, may do harm and may make you responsible. Information for everybody, and pointing to a GP, pharmacist or 111, is fine.",
  examples: {
    flagged: [
      "@tomk_ that's ringworm for sure, put Canesten on it twice a day for a fortnight",
      "@newmum_lou sounds like eczema, cut out the cow's milk and try some hydrocortisone",
      "@jo_r looking at the photo it's a benign mole, nothing to worry about",
      "@pete yes you can double your methotrexate this week",
      "@ana_s your rash is just heat, stop the steroid cream and use calamine",
      "@rick_w stop your tablets for a few days and see if the swelling goes",
      "@hollyb from what you describe you have shingles, you need aciclovir today",
      "@sam_1 your results look normal, no need to repeat the scan",
      "@ellie_k put the pred up to 30 for a week, then down by 5 every third day",
      "@stu_m it's only a sebaceous cyst, nothing to worry about",
    ],
    clear: [
      "@sam_w I can't say what it is from a photo on here, sorry. A pharmacist can look at it today",
      "@ruth_t sorry, I can't advise on your rash in the replies. Pharmacist first, GP if it spreads or you're unwell",
      "@quizfan it's C, lichen planus, the stem gives you the wrists",
      "@kev_r Nobody on here should tell you a dose. Ask the pharmacist or 111.",
      "@jo_b get that mole looked at by your GP please",
      "@tomk_ I can't advise on your own case here. Your pharmacist, GP or 111 can help.",
      "@newmum_lou general information on eczema is on the BAD website: https://bad.example/eczema",
      "If a mole changes size, shape or colour, get it checked. Thread below.",
      "@drlee agree, the guideline says stop methotrexate and check FBC in suspected neutropenia",
      "@jo_r you are brilliant, keep going",
      "@pete please call 999 now, chest pain needs an ambulance",
      "You should wear sunscreen every day, even in Manchester",
      "@ana_s your talk on psoriasis was the best of the day",
      "@rick_w sorry to hear that, I hope you feel better soon",
      "@hollyb get it looked at by your GP, please don't wait",
      "@mike you need to see this film",
      "@bristolderm can you send me your slides on biopsies?",
      "Take your medicine as your pharmacist told you, and ask them if you are unsure",
      "@united you need to sort out your app",
      "@nadia please don't stop any tablets without speaking to your own team",
    ],
  },
  find(reading) {
    if (!isAnswer(reading)) return undefined;

    const advice = reading.signal(adviceIn);
    if (!advice) return undefined;
    return {
      spans: [advice.span],
      confidence: confidence[advice.weight],
      severity: severity[advice.weight],
      reason: `This may be medical advice to an individual: ${saw[advice.weight]}.`,
    };
  },
});
