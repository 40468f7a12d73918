import { Choice } from "@hindsight/core/decision";
import { number } from "../counted.ts";
import type { Facets } from "@hindsight/core/view";
import { choiceWords } from "../plain-words.ts";
import type { ReviewAddress } from "./review-address.ts";

/** Which decisions to show; still to decide unless said otherwise. */
export function DecisionSelect({ address, facets }: { address: ReviewAddress; facets: Facets }) {
  const choiceOf = (choice: Choice) => `Marked ${choiceWords[choice]}`;
  return (
    <div class="field">
      <label for="filter-decision">Decision</label>
      <select id="filter-decision" name="decision">
        <option value="none" selected={address.decision === "none"}>
          Still to decide ({number(facets.decision.none ?? 0)})
        </option>
        <option value="any" selected={address.decision === "any"}>
          All of them
        </option>
        {Choice.options.map((choice) => (
          <option value={choice} selected={address.decision === choice}>
            {choiceOf(choice)} ({number(facets.decision[choice] ?? 0)})
          </option>
        ))}
      </select>
    </div>
  );
}
