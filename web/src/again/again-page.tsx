import type { Audit } from "@hindsight/core/audit";
import { britishDate } from "../british-date.ts";
import { counted } from "../counted.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import { readyStages, StageSteps } from "../stage-steps.tsx";
import type { AgainFacts } from "./again-facts.ts";
import { FirstFlagged } from "./first-flagged.tsx";
import { Outcomes } from "./outcomes.tsx";

/** Before a job application: what a newer export shows, and what is left. */
export function AgainPage({ audit, facts }: { audit: Audit; facts: AgainFacts }) {
  const { previous, undecided, toDo } = facts;
  return (
    <>
      <StageSteps auditId={audit.id} at="again" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>Before a job application</h1>
          {previous ? (
            <p class="lead">
              This export is held against your audit of {britishDate(previous.createdAt)}. Your decisions came
              along.
            </p>
          ) : (
            <p class="lead">
              Once you have worked through your checklist, ask the platform for a fresh export and bring it in
              here: every deletion is then checked, and only what is new asks for a decision.
            </p>
          )}
          <section class="stack">
            <h2>What is left</h2>
            <ul>
              <li>
                <a href={`/audits/${audit.id}/review`}>
                  {counted(undecided, "flagged post")} still to decide
                </a>
              </li>
              <li>
                <a href={`/audits/${audit.id}/checklist`}>
                  {counted(toDo, "post")} on your checklist not done
                </a>
              </li>
            </ul>
          </section>
          {previous && <Outcomes outcomes={facts.outcomes} />}
          {previous && <FirstFlagged auditId={audit.id} news={facts.news} />}
          <p>
            <a class="button" href={`/?previous=${audit.id}`}>
              Bring in a newer export
            </a>
          </p>
          <p class="note">
            A post that is gone from the platform may live on in quotes, screenshots, search engines and web
            archives. Hindsight cannot see those.
          </p>
        </div>
      </div>
    </>
  );
}
