import { defineCheck } from "../define-check.ts";
import { readsLike } from "../learned/reads-like.ts";

export default defineCheck({
  id: "reads-like-a-patient-story",
  title: "Reads like a story about a patient",
  category: "confidentiality",
  severity: "medium",
  action: "review",
  isLastResort: true,
  clauses: ["GMC-SM-18", "GMC-SM-19", "BAD-CONF-1"],
  advice:
    "Read this once more as the patient or their family would. If it is about somebody you cared for and they could know themselves, consider deleting it; if it is not, mark it as a false alarm.",
  examples: {
    flagged: [
      "Told a mum this afternoon what none of us want to hear. She asked me how to tell his brother.",
      "The family of the lad from Saturday's crash came back to thank us tonight",
    ],
    clear: [
      "The bluebells are out in the woods behind the house",
      "Our new clinic opens on Monday, come and see us",
      "Patients deserve better than eighteen months on a list",
      "My own mole came out today, all fine",
      "Watched Casualty last night and shouted at the telly",
      "The library book sale is back this weekend",
      "New blog on eczema for parents, free to read",
      "Nurses on our ward are the best",
    ],
  },
  find: (reading) => readsLike(reading, "confidentiality"),
});
