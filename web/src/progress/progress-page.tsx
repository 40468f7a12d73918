import type { Audit } from "@hindsight/core/audit";
import { problemWords } from "@hindsight/core/problem-words";
import { number } from "../counted.ts";
import type { AuditProgress } from "../needs.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { isOver, nowWords } from "./progress-words.ts";

/** How the audit comes along. The numbers carry `data-progress`, so that the browser can keep them fresh. */
export function ProgressPage({ audit, progress }: { audit: Audit; progress: AuditProgress }) {
  const { state, batches, batchesChecked } = progress;
  return (
    <>
      <StageSteps auditId={audit.id} at="progress" open={state === "ready" ? readyStages : []} />
      <div class="narrow" data-watch={isOver(progress) ? undefined : `/audits/${audit.id}/events`}>
        <h1>{state === "ready" ? "The audit is ready" : "The audit is running"}</h1>
        <p class="hint">
          <bdi>{audit.label}</bdi>
        </p>
        <p class="lead" data-progress="now">
          {nowWords(progress)}
        </p>
        <label class="unseen" for="bar">
          Posts checked
        </label>
        <progress
          id="bar"
          max={Math.max(batches, 1)}
          value={batches > 0 ? batchesChecked : undefined}
        ></progress>
        <dl class="figures">
          <Figure name="postsRead" label="posts read" value={progress.postsRead} />
          <Figure name="postsChecked" label="posts checked" value={progress.postsChecked} />
          <Figure name="flagged" label="to look at again" value={progress.flagged} />
        </dl>
        {state === "ready" ? (
          <p>
            <a class="button" href={`/audits/${audit.id}/review`}>
              See what was found
            </a>
          </p>
        ) : (
          <>
            <p>You can close this page: the audit goes on, and you find it again under Your audits.</p>
            <form method="post" action={`/audits/${audit.id}/cancel`}>
              <button class="button quiet" type="submit">
                Stop the audit
              </button>
            </form>
          </>
        )}
      </div>
    </>
  );
}

function Figure({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-progress={name}>{number(value)}</dd>
    </div>
  );
}

/** An audit that stopped: why, and the ways on. Never a result. */
export function StoppedPage({ audit, problem }: { audit: Audit; problem: AuditProgress["problem"] }) {
  const { code, ...details } = problem ?? { code: "internal" as const };
  return (
    <>
      <StageSteps auditId={audit.id} at="progress" open={[]} />
      <div class="narrow">
        <h1>{code === "cancelled" ? "The audit was stopped" : "The audit could not be finished"}</h1>
        <p class="hint">
          <bdi>{audit.label}</bdi>
        </p>
        <p class="lead">{problemWords(code, details)}</p>
        <p>No result is shown, because half a result could look like a whole one.</p>
        <div class="row">
          <form method="post" action={`/audits/${audit.id}/run`}>
            <button class="button" type="submit">
              Try again
            </button>
          </form>
          <a class="button quiet" href="/">
            Bring in another export
          </a>
          <a class="button quiet" href={`/audits/${audit.id}/erase`}>
            Erase this audit
          </a>
        </div>
      </div>
    </>
  );
}
