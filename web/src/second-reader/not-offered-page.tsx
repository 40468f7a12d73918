import type { Audit } from "@hindsight/core/audit";
import { StageSteps, readyStages } from "../stage-steps.tsx";

/** Says why no second reader is offered, and where one is. */
export function NotOfferedPage({ audit }: { audit: Audit }) {
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow stack">
        <h1>Ask a second reader</h1>
        <p class="lead">
          It is not offered here: whoever set this Hindsight up has not chosen a model for it, or one whose
          price is not known.
        </p>
        <p>
          They can do so at any time, and this page will then say which model it is and what it costs. With
          Hindsight on your own computer you can choose one yourself, and no post need leave it.
        </p>
        <p>
          <a href={`/audits/${audit.id}/review`}>Back to the review</a>
        </p>
      </div>
    </>
  );
}
