import { defineCheck } from "../define-check.ts";
import { undisclosed } from "../reading/commerce/disclosure.ts";
import { endorsedMedicine } from "../reading/commerce/endorsed-medicine.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";

export default defineCheck({
  id: "unlabelled-gift",
  title: "Gift, trip, event or loan without an ad label",
  category: "promotion",
  severity: "medium",
  action: "label",
  clauses: ["BAD-PROM-2", "CMA-ENDORSE", "CAP-2.1"],
  advice:
    "If a company gave or lent you something, even unasked, say so at once: put “Ad” at the very start, or delete the post.",
  examples: {
    flagged: [
      "Dinner on Galderma last night. The steak was almost as good as the data.",
      "Can’t believe this is my job, three days in Ibiza with the sun cream lot",
      "Two nights in Lisbon thanks to LEO Pharma. The science was good, the pastries were better.",
      "Look at what @DewLabSkin sent me!! The sweetest PR box 😍",
      "A weekend at @CasaLuna as their guest, heaven",
      "Got my skin done on the house at @TheGlowRoomsLeeds and I am so impressed",
      "The new LED mask was kindly gifted. First week update!",
      "Huge thanks to the lovely people at Heliocare for keeping me topped up all summer",
      "Not sponsored! They just send me everything before it is in the shops, lotions and all",
      "Press trip with the sunscreen people, three nights by the sea 🌊",
      "Thank you @HaloSunSPF for the goody bag, my shelf is very happy",
      "postman’s been 😍 @medik8 you spoil me",
      "CeraVe flew me to Paris to hear about ceramides",
      "Brightmoor sent a box of compression socks to every crew on station. Never going back, order some.",
      "The team at the new bistro gave us dinner on the house and asked only for a post. Easy: the ravioli is superb, book a table.",
      "Big thanks to Vascular Kit Co for flying me to Vienna, outstanding bit of kit, every unit should have one",
    ],
    clear: [
      "Massive thank you to the curry house that fed the whole of ITU last night",
      "My mum sent me the same hand cream she always does, bless her",
      "Bought new boots in the sale after years of wet socks. Magnificent.",
      "Big thanks to the estates team for my new desk",
      "Three days in Ibiza with the girls and not one of us went out after nine",
      "The drug rep offered lunch. We said no and had crisps.",
      "Thank you to everyone on 4B for looking after me",
      "Ad | Gifted: the new LED mask, first week update",
      "My sister gifted me a sunscreen for my birthday, she knows me well",
      "Sent my gran some flowers and the delivery was free",
      "Free skin checks in the village hall on Sunday, run by the charity",
      "A BAD travel bursary got me to this conference, so grateful",
      "My patient sent me a card and I cried in the car",
      "Can gifted children be autistic? Talk tonight.",
      "@JetBlue thanks for the free upgrade, you made my day",
      "PR exam showed melaena, so off to endoscopy we went (teaching case)",
      "New 10k PR this morning, legs gone",
      "The Galderma team offered me a yacht and I said no thank you",
      "Complimentary biscuits on the ward today, thank you night team",
      "@united sent me to the wrong gate",
      "Spoiling myself with a CeraVe tub from Boots, 3 for 2",
    ],
  },
  find: (reading) => {
    const found = reading.signal(undisclosed);
    if (found?.kind !== "none" || found.tie.kind !== "gift") return undefined;
    if (reading.signal(promotedMedicine) || reading.signal(endorsedMedicine)) return undefined;
    const { start, end, seen } = found.tie;
    return {
      spans: [{ start, end }],
      confidence: 0.65,
      reason: `This may show something received from a company (${seen}) without “Ad” at the start.`,
    };
  },
});
