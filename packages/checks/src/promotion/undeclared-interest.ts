import { defineCheck } from "../define-check.ts";
import { undeclaredInterest } from "../reading/commerce/undeclared-interest.ts";

export default defineCheck({
  id: "undeclared-interest",
  title: "Possible conflict of interest not declared",
  category: "promotion",
  severity: "medium",
  action: "label",
  clauses: ["BAD-PROM-3", "GMP-90", "BMA-INTERESTS"],
  advice:
    "Add a short declaration at the start (who paid you, what you own, what part you had in the study), or take the opinion out.",
  examples: {
    flagged: [
      {
        text: "Best data I have seen this year. This biologic will change everything at #EADV, well done Almirall",
        author: { interests: ["Almirall"] },
      },
      {
        text: "Fill your boots, Lumora Health is going to the moon",
        author: { interests: ["Lumora Health"] },
      },
      "Just read the trial I was PI on, and it is clearly better than the rest",
      "Great advisory board for @NovoSkinPharma last night, and their new cream is my first choice now",
      "Back from Marbella with the Galderma lot. I was going to say theirs lasts longest anyway.",
      "Delighted to be on their key opinion panel again. If your psoriasis is not clear you are on yesterday’s drug.",
      "Great night chairing the dry eye evening for Alcon. There is now one lens worth fitting, the rest are yesterday’s news.",
      "I sat on their ad board so trust me, this biologic works twice as well as the rest",
      "My brother-in-law’s lot make it, but it really is the best probiotic on the market",
    ],
    clear: [
      "My book on acne is out, all royalties to me, so of course I say stock up for Christmas",
      "I have written a book, it is mine and I get a royalty. Ask your library for it.",
      "Great data at #EADV. COI: speaker fees from the maker.",
      "Declaration: I was PI on this trial and my department was paid for each patient",
      "I have no relationship with any company named here",
      "At EADV on a BAD travel bursary. Slides summarised below.",
      {
        text: "Declaration first: I have had fees from Almirall. This is good data.",
        author: { interests: ["Almirall"] },
      },
      "I was PI on this trial. It met its endpoint and here are the limits.",
      "Galderma invited me to Marbella and I said no thank you",
      {
        text: "Lovely supper in town, walked past the Almirall offices",
        author: { interests: ["Almirall"] },
      },
    ],
  },
  find: (reading) => {
    const found = reading.signal(undeclaredInterest);
    if (!found) return undefined;
    const { start, end, seen } = found;
    return {
      spans: [{ start, end }],
      confidence: 0.6,
      reason: `This may give an opinion where you have an interest, without declaring it (${seen}).`,
    };
  },
});
