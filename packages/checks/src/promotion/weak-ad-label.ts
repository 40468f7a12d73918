import { defineCheck } from "../define-check.ts";
import { undisclosed } from "../reading/commerce/disclosure.ts";
import { endorsedMedicine } from "../reading/commerce/endorsed-medicine.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";

export default defineCheck({
  id: "weak-ad-label",
  title: "Label that does not make an ad clear",
  category: "promotion",
  severity: "medium",
  action: "label",
  clauses: ["ASA-LABEL", "CAP-2.1", "BAD-PROM-2", "CMA-ENDORSE"],
  advice:
    "Put “Ad” at the very start of the post. In the UK words such as “gifted”, “spon”, “affiliate” or “in association with” are not enough by themselves.",
  examples: {
    flagged: [
      "#gifted The SPF I would marry, from @HaloSunSPF",
      "#sp Really enjoying this vitamin C by @DewLabSkin",
      "In association with @NutriVitaUK: how I look after my skin in winter",
      "Thanks to @DewLabSkin for making this reel possible",
      "My kit list is below. Some links are affiliate links (aff)",
      "Sponsored: the cleanser that survives a night shift",
      "New routine video is up! #spon #skincare",
      "I may earn a small commission if you buy through these",
      "Rosacea and four flights in a week. Here is the tinted one holding me together. #sp",
      { text: "#sponsored My favourite SPF from @HaloSunSPF", author: { jurisdiction: "IE" } },
    ],
    clear: [
      "#ad #gifted The SPF I would marry, from @HaloSunSPF",
      "Advertisement feature with @DewLabSkin",
      "Thanks to everybody who came to my talk last night",
      "Gifted child, exhausted adult. Is it just me?",
      "Please sponsor me, I am running the London Marathon for Macmillan",
      "The study day was supported by the British Skin Foundation",
      "Our trial was sponsored by the university and funded by the NIHR",
      "In partnership with the local council we opened a shaded playground",
      { text: "#gifted My favourite SPF from @HaloSunSPF", author: { jurisdiction: "IE" } },
      { text: "Sponsored: the cleanser I use, from CeraVe", author: { jurisdiction: "US" } },
      "This post is not sponsored and I have no affiliate links",
      "#PR of 24:10 at parkrun this morning!",
      "Digital rectal exam, aka #PR, explained for medical students",
    ],
  },
  find: (reading) => {
    const found = reading.signal(undisclosed);
    if (found?.kind !== "weak") return undefined;
    if (reading.signal(promotedMedicine) || reading.signal(endorsedMedicine)) return undefined;
    const { label, tie } = found;
    return {
      spans: [label, ...(tie && tie.end > tie.start ? [tie] : [])].map(({ start, end }) => ({ start, end })),
      confidence: tie ? 0.85 : 0.7,
      reason: `This may be advertising with a label that is not enough by itself: “${label.text}” without “Ad” at the start.`,
    };
  },
});
