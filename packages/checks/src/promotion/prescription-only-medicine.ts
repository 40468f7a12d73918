import { defineCheck } from "../define-check.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";

export default defineCheck({
  id: "prescription-only-medicine",
  title: "Prescription-only medicine promoted to the public",
  category: "promotion",
  severity: "critical",
  action: "delete",
  clauses: ["CAP-12.12", "HMR-284", "BAD-PROM-4", "GMP-91"],
  advice:
    "Consider deleting the post. Prescription-only medicines may not be advertised to the public at all, by name, nickname, hashtag or hint, and a label does not change that. You may offer a consultation.",
  alsoReposts: true,
  examples: {
    flagged: [
      "We’ve just had a delivery of the weight loss pens everyone is after, first come first served",
      "One area £99, two £149, three areas £179 💉",
      "Can’t say the B word on here, but yes £99 a bit, inbox me",
      "Three areas of Botox from £170, spaces this Thursday 💉 #botoxuk",
      "Beautox o’clock! Link in bio to book",
      "We are now offering wrinkle-relaxing injections at our clinic in York",
      "Roaccutane changed her life. Want it too? Book a private consultation with me",
      "Begin your Wegovy journey with us, from £110 a month",
      "B0tox £99 per area until Sunday, DM me",
      "Foreheads 2 for 1 until Sunday girls",
      "Skinny jabs back in stock! Message us to get started 🔥",
      "Hay fever injection £60 at my clinic, one jab and you are done, book now",
      "The pens are back in, inbox me before your holiday 😉",
      "Vitamin B12 shots available at our salon, walk-ins welcome",
      "Baby tox for the brides! Dysport slots left on Friday, call us",
      "Prescription tretinoin made to my formula, £29 a month, order now",
      "Frown Fridays are back at mine, few spaces left, first one in the door goes free 💉",
    ],
    clear: [
      "Botox can’t be advertised to the public here. Seen a price list? Report it to the ASA.",
      "My own isotretinoin, week 14: lips like a lizard, and it took me years to ask for it",
      "Someone on here is selling tretinoin by DM. Reported. Never buy medicines like that.",
      "I’m a paediatrician. Someone at a party asked me for baby Botox.",
      "The pharmacy has no Mounjaro in stock. Please don’t shout at the dispenser.",
      "I was on isotretinoin at uni. Dry lips, sore back, clear skin.",
      "We offer a consultation for lines and wrinkles, with a doctor",
      "What is isotretinoin, who is it for and which blood tests does it need? A thread for people already talking to their doctor about it.",
      "Fillers are not prescription-only, but please find somebody trained. More on what to ask below.",
      "New MHRA rules on prescribing isotretinoin are out, link below",
      "Speaking to dermatologists at #BAD2023 about botulinum toxin in hyperhidrosis",
      "I had Botox for my migraines and it gave me my life back",
      "Reminder: nobody may advertise Botox to the public, whatever the salon’s poster says. Report it to the ASA.",
      "Botox may ease depression, study suggests",
      "Wegovy prices up again in pharmacies from September",
      "Please do not buy skinny jabs from a salon or a stranger’s inbox. They may be fake.",
      "Flu jab clinic on Saturday, book now at reception",
      { text: "Botox from $12 a unit, book now", author: { jurisdiction: "US" } },
      "Pens back in stock in the stationery cupboard, four colours",
      "Hair Botox is a conditioner, not a toxin. Slots at my cousin’s salon though 😂",
      "Book an appointment with your GP if isotretinoin is making you feel low",
      "My frown lines after this week deserve their own postcode",
    ],
  },
  find: (reading) => {
    const found = reading.signal(promotedMedicine);
    if (!found) return undefined;
    const { medicine, offer, confidence } = found;
    const name = reading.text.slice(medicine.start, medicine.end);
    return {
      spans: [medicine, offer].map(({ start, end }) => ({ start, end })),
      confidence,
      ...(found.isVeiled ? { severity: "high" as const } : {}),
      reason: `This may promote a prescription-only medicine to the public: “${name}” stands beside an offer (“${offer.text}”).`,
    };
  },
});
