import { defineCheck } from "../define-check.ts";
import { readsLike } from "../learned/reads-like.ts";

export default defineCheck({
  id: "reads-like-promotion",
  title: "Reads like promotion you may have gained by",
  category: "promotion",
  severity: "medium",
  action: "review",
  isLastResort: true,
  clauses: ["BAD-PROM-2", "CAP-2.1"],
  advice:
    "Read this once more and ask whether you gained anything by it: money, a gift, a trip, a discount, patients for your own practice. If so, say so at the start of the post or delete it; if not, mark it as a false alarm.",
  examples: {
    flagged: [
      "Use my link for a treat on me, they have been so good to me this year",
      "Obsessed with the new serum the team sent over, it has changed my skin, link in my stories",
    ],
    clear: [
      "The library book sale is back this weekend",
      "Our new clinic opens on Monday, come and see us",
      "New blog on eczema for parents, free to read",
      "The rota is a mess again and I am tired",
      "Old boy on the ward proposed to his wife again this morning, sixty years on.",
      "The bluebells are out in the woods behind the house",
      "Patients deserve better than eighteen months on a list",
      "My own mole came out today, all fine",
    ],
  },
  find: (reading) => readsLike(reading, "promotion"),
});
