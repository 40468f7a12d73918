import type { Audit } from "@hindsight/core/audit";
import type { Facets } from "@hindsight/core/view";
import { counted, number } from "../counted.ts";
import { isNarrowed, queryOf, type ReviewAddress } from "./review-address.ts";

/** How many are decided and how many are left under the filters, and the way back from the last decision. */
export function ReviewCounts(props: { audit: Audit; address: ReviewAddress; facets: Facets; back: string }) {
  const { audit, address, facets, back } = props;
  const left = facets.decision.none ?? 0;
  const decided = Object.values(facets.decision).reduce((sum, count) => sum + count, 0) - left;
  return (
    <div id="counts" class="counts" data-live>
      <p class="lead">
        <span data-say>
          <span data-left={left}>{counted(left, "post")} left to decide</span>,{" "}
          <span data-decided={decided}>{number(decided)} decided</span>
        </span>
        {isNarrowed(address) && " under these filters"}.
      </p>
      {decided > 0 && (
        <div class="row small-row">
          {address.decision === "none" ? (
            <a href={queryOf(address, { decision: "any" })}>Show the decided ones too</a>
          ) : (
            <a href={`?${queryOf(address, { decision: "none" }).slice(1)}`}>
              Show only those still to decide
            </a>
          )}
          <form method="post" action={`/audits/${audit.id}/undo`} data-undo-form="">
            <input type="hidden" name="back" value={back} />
            <button class="button quiet small" type="submit">
              Undo the last decision
            </button>
          </form>
          <a href={`/audits/${audit.id}/checklist`}>Go to the checklist</a>
        </div>
      )}
    </div>
  );
}
