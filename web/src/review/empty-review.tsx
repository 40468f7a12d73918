import type { Audit } from "@hindsight/core/audit";
import type { Facets } from "@hindsight/core/view";
import { coverageFacts, nothingFlaggedWords } from "../coverage/coverage-facts.ts";
import { isNarrowed, type ReviewAddress } from "./review-address.ts";

/** What is said when no card is shown: nothing flagged, all decided, or filtered away. Silence must not look like safety. */
export function EmptyReview({
  audit,
  address,
  facets,
}: {
  audit: Audit;
  address: ReviewAddress;
  facets: Facets;
}) {
  if ((audit.result?.flagged ?? 0) === 0) {
    return (
      <div class="empty">
        <h2>No post was flagged</h2>
        <p>{nothingFlaggedWords(coverageFacts(audit))}</p>
      </div>
    );
  }
  const decided = Object.values(facets.decision).reduce((sum, count) => sum + count, 0);
  if (address.decision === "none" && !isNarrowed(address) && decided > 0) {
    return (
      <div class="empty">
        <h2>You have decided about every flagged post</h2>
        <p>What is left to do on the platform stands on your checklist.</p>
        <p>
          <a class="button" href={`/audits/${audit.id}/checklist`}>
            Go to the checklist
          </a>
        </p>
      </div>
    );
  }
  return (
    <div class="empty">
      <h2>No post fits these filters</h2>
      <p>
        <a href={`/audits/${audit.id}/review`}>Clear the filters</a>
      </p>
    </div>
  );
}
