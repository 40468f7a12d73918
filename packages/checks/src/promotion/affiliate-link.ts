import { defineCheck } from "../define-check.ts";
import { undisclosed } from "../reading/commerce/disclosure.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";

export default defineCheck({
  id: "affiliate-link",
  title: "Affiliate or shop-front link without an ad label",
  category: "promotion",
  severity: "high",
  action: "label",
  clauses: ["BAD-PROM-2", "CAP-2.1", "ASA-AFFILIATE", "CMA-CODES"],
  advice:
    "If you earn from the link, put “Ad” at the very start of the post, or take the link out. “Affiliate” is not enough in the UK.",
  examples: {
    flagged: [
      "The sunscreen I wear every day: https://www.amazon.co.uk/dp/B0QQQ11?tag=drmay-21",
      "Shop my whole shelf on LTK https://liketk.it/9zzzz",
      "Everything I suggest to patients is in my Amazon storefront, link in bio",
      "The only retinal worth having https://rstyle.me/+zzz999",
      "Asked about my bag? https://amzn.to/3abcXYZ",
      "Everything in my visit bag is on my Amazon page, gets me a coffee a month",
      { text: "My pick for winter hands", links: ["https://www.awin1.com/cread.php?awinmid=1&awinaffid=2"] },
      "What I wear on the school run, all linked in my LTK",
      "The wedge trainers I do ward rounds in, on ShopStyle",
    ],
    clear: [
      "Ad: the sunscreen I wear every day https://www.amazon.co.uk/dp/B0QQQ11?tag=drmay-21",
      "This month’s book club choice: https://www.amazon.co.uk/dp/B0QQQ22",
      "The acne guideline is here https://www.nice.org.uk/guidance/ng198?tag=acne",
      "I am running for the hospice, please give: https://www.justgiving.com/fundraising/somebody?referrer=x",
      "Ad | My own textbook is out https://amzn.to/4defGHI",
      "Amazon has lost my parcel again",
      "Popped to the shop, my routine ruined by a lack of biscuits",
      "No, I do not have a storefront and nobody pays me for this list",
      "New paper: https://doi.org/10.1000/xyz123?ref=twitter",
    ],
  },
  find: (reading) => {
    const found = reading.signal(undisclosed);
    if (found?.kind !== "none" || found.tie.kind !== "link" || reading.signal(promotedMedicine))
      return undefined;
    const { start, end, seen } = found.tie;
    return {
      spans: end > start ? [{ start, end }] : [],
      confidence: 0.85,
      reason: `This may be advertising without a label: it has ${seen} and does not say “Ad” at the start.`,
    };
  },
});
