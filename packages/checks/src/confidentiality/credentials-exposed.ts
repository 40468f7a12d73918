import { defineCheck } from "../define-check.ts";
import { credentials } from "../reading/identity/credentials.ts";

export default defineCheck({
  id: "credentials-exposed",
  title: "A password, card or pass in view",
  category: "privacy",
  severity: "high",
  action: "delete",
  clauses: ["BAD-PRIV-1", "BAD-PRIV-2", "HCPC-EMPLOYER"],
  advice:
    "Delete this and change the password or replace the card: what was public once may have been copied. Tell your IT or security team if it opens a work system.",
  examples: {
    flagged: [
      { text: "New smartcard day!! Number and all 🎉", media: "photo" },
      "The wifi password in the doctors' mess is Toast2023! help yourselves",
      { text: "My very first FP10 pad, I feel like a real doctor", media: "photo" },
      "Door code for the mess is C1942X in case anyone is locked out",
      { text: "My GMC registration certificate has arrived!", media: "photo" },
      "my card number is 4111 1111 1111 1111 lol buy me a coffee",
      "Locked out again, my PIN is 4471 if anyone can log in for me",
      { text: "Finally got my ID badge for the new trust, look at that face", media: "photo" },
    ],
    clear: [
      { text: "Just the lanyard, badge turned round", media: "photo" },
      "Please, everyone, change your default passwords",
      { text: "New passport cover for the trip to EADV", media: "photo" },
      "I have forgotten my smartcard again",
      "My password has to have 16 characters and a hieroglyph",
      "Use code SUN20 at the checkout",
      "What is the ICD code for this again?",
      { text: "First day with my new badge reel, it is a tiny brain", media: "photo" },
      "PIN number is a tautology and I will die on this hill",
    ],
  },
  find(reading) {
    const seen = reading.signal(credentials);
    return (
      seen && {
        spans: [seen],
        reason: `This may let strangers use what is yours: it ${seen.isPictured ? "seems to picture" : "gives"} ${seen.what}.`,
        confidence: seen.sure,
        severity: seen.isPictured ? "medium" : "high",
      }
    );
  },
});
