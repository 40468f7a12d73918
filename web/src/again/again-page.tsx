import type { Audit } from "@hindsight/core/audit";
import { britishDate } from "../british-date.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import { readyStages, StageSteps } from "../stage-steps.tsx";
import type { AgainFacts } from "./again-facts.ts";
import { FirstFlagged } from "./first-flagged.tsx";
import { HowToCheckAgain } from "./how-to-check-again.tsx";
import { Outcomes } from "./outcomes.tsx";
import { WhatIsLeft } from "./what-is-left.tsx";

/** Before a job application: what a newer export shows, and what is left. */
export function AgainPage({ audit, facts }: { audit: Audit; facts: AgainFacts }) {
  const { previous } = facts;
  return (
    <>
      <StageSteps auditId={audit.id} at="again" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="again">
          <h1>Check again before a job application</h1>
          {previous ? (
            <Shown audit={audit} previous={previous} facts={facts} />
          ) : (
            <HowToCheckAgain auditId={audit.id} facts={facts} />
          )}
          <p class="note">
            A post that is gone from the platform may live on in quotes, screenshots, search engines and web
            archives. Hindsight cannot see those.{" "}
            <a href={`/audits/${audit.id}/after`}>What may remain, and what you can do</a>
          </p>
        </div>
      </div>
    </>
  );
}

function Shown({ audit, previous, facts }: { audit: Audit; previous: Audit; facts: AgainFacts }) {
  return (
    <>
      <p class="lead">
        This export is held against your audit of {britishDate(previous.createdAt)}. Your decisions came
        along.
      </p>
      <Outcomes auditId={audit.id} outcomes={facts.outcomes} flagged={facts.flagged} />
      <FirstFlagged auditId={audit.id} news={facts.news} flagged={facts.flagged} />
      <section class="stack">
        <h2>What is left</h2>
        <WhatIsLeft auditId={audit.id} {...facts} />
        <p class="hint">When it is done, another export shows what is really gone.</p>
        <p class="screen-only">
          <a class="button quiet" href={`/?previous=${audit.id}`}>
            Bring in a newer export
          </a>
        </p>
      </section>
    </>
  );
}
