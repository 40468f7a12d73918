import type { Audit } from "@hindsight/core/audit";
import { counted, number } from "../counted.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import type { CheckFit } from "./check-fit.ts";
import { FitGroups } from "./fit-groups.tsx";

interface FitProps {
  readonly audit: Audit;
  readonly fits: readonly CheckFit[];
  /** Posts still to decide that only quietened checks found. */
  readonly quietened: number;
  readonly rules: RuleBook;
}

/** How often each check was right about this person, and the way to quieten one that is not. */
export function FitPage({ audit, fits, quietened, rules }: FitProps) {
  const decided = fits.reduce((sum, fit) => sum + fit.decided, 0);
  const wrong = fits.reduce((sum, fit) => sum + fit.falseAlarms, 0);
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow">
        <h1>How well the checks fit you</h1>
        <p class="lead">
          {decided === 0
            ? "You have not decided about any post yet, so there is nothing to count."
            : `Of ${counted(decided, "finding")} you decided about, ${number(wrong)} ${wrong === 1 ? "was a false alarm" : "were false alarms"}.`}
        </p>
        <p>
          A check that keeps being wrong about you can be quietened: what only it flagged leaves your list. It
          stays counted, and you can bring it back at any time. All of this is counted from your own
          decisions.
        </p>
        {quietened > 0 && (
          <p class="note">
            {counted(quietened, "post is", "posts are")} left out of your list, undecided, because only
            quietened checks found something.{" "}
            <a href={`/audits/${audit.id}/review?quiet=shown`}>Show what is left out for now</a>
          </p>
        )}
        <FitGroups auditId={audit.id} fits={fits} rules={rules} />
        {fits.length === 0 && <p>No check flagged anything.</p>}
        <p>
          <a href={`/audits/${audit.id}/review`}>Back to the review</a>
        </p>
      </div>
    </>
  );
}
