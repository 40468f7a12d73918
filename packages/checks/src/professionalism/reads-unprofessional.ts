import { defineCheck } from "../define-check.ts";
import { readsLike } from "../learned/reads-like.ts";

export default defineCheck({
  id: "reads-unprofessional",
  title: "May read as unprofessional",
  category: "unprofessional",
  severity: "medium",
  action: "review",
  isLastResort: true,
  clauses: ["BAD-STD-2", "BAD-STD-3"],
  advice:
    "Read this once more as a patient, a colleague or an employer would who does not know you. If it reads fine to you, mark it as a false alarm; if not, consider deleting it.",
  examples: {
    flagged: [
      "Half the consultants on this corridor could not find their own backsides with a map",
      "Some of the people I work with should never have been let near a scalpel",
    ],
    clear: [
      "The rota is a mess again and I am tired",
      "Nurses on our ward are the best",
      "I think the new contract is a mistake",
      "Watched Casualty last night and shouted at the telly",
      "My own mole came out today, all fine",
      "New blog on eczema for parents, free to read",
      "The bluebells are out in the woods behind the house",
      "Held a hand at four this morning. Nobody should go alone.",
    ],
  },
  find: (reading) => readsLike(reading, "unprofessional"),
});
