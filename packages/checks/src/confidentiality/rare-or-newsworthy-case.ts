import { defineCheck } from "../define-check.ts";
import { rarity } from "../reading/identity/rarity.ts";

export default defineCheck({
  id: "rare-or-newsworthy-case",
  title: "A case so rare or public that it names itself",
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: ["BAD-CONF-2", "GMC-SM-19", "GMC-SM-20", "ICO-INTRUDER"],
  advice:
    "Delete this. When a case is one of a few, or was in the papers, saying that you looked after it is enough to identify the patient, even with no other detail.",
  examples: {
    flagged: [
      "First confirmed case of Lassa here and she's on our ward, the whole trust is in meetings",
      "Yes, the man from the quarry accident on the news was mine last night, I looked after him. Wow.",
      "Only the fourth reported case worldwide and he walked into MY clinic!",
      "The shooting outside the cinema came to us. It was chaos in theatre 2.",
      "Removed a 6kg cyst this morning, the local paper will want a picture",
      "First case in the UK and it's on our ward. Writing her up for the BMJ!",
      "The lad in the helicopter on the six o'clock news? That was our patient. He's doing well.",
      "Once in a career: treated a snake bite on call last night, she was in the local paper this morning",
    ],
    clear: [
      "The first case of the day is always late",
      "There are only six reported cases of this syndrome worldwide, review here https://example.org/r",
      "Thoughts with all involved in the quarry accident. Please let the investigators do their work.",
      "Fascinating case report of Netherton syndrome in twins in this month's BJD",
      "In twenty years of UK practice I have never seen a case of leprosy",
      "Rare disease day today: 1 in 17 of us will live with one",
      "The stabbing at the bus station is a reminder to fund youth work properly",
      "So rare to get a lunch break on call",
      "Our hospital was on the news tonight about the new car park",
    ],
  },
  find: (reading) => {
    const seen = reading.signal(rarity);
    return (
      seen && {
        spans: seen.spans,
        reason: `This may single out a patient by itself: it speaks of ${seen.kind} as one you or your team looked after.`,
        confidence: seen.sure,
      }
    );
  },
});
