import type { Audit } from "@hindsight/core/audit";
import { britishTime } from "../british-date.ts";
import { counted, listed } from "../counted.ts";
import { platformWords, stateWords } from "../plain-words.ts";
import type { AuditProgress } from "../needs.ts";

/** An audit in the list, with its state as of now. */
export interface ListedAudit {
  readonly audit: Audit;
  readonly state: AuditProgress["state"];
}

/** Every audit kept here, newest first. */
export function AuditsPage({ rows, isErased }: { rows: readonly ListedAudit[]; isErased: boolean }) {
  return (
    <div class="narrow stack">
      <h1>Your audits</h1>
      {isErased && (
        <p class="note" role="status">
          The audit and everything kept for it was erased.
        </p>
      )}
      {rows.length === 0 && <p class="lead">There is no audit here.</p>}
      {rows.map((row) => (
        <AuditRow {...row} />
      ))}
      <p>
        <a class="button" href="/">
          Start a new audit
        </a>
      </p>
    </div>
  );
}

function AuditRow({ audit, state }: ListedAudit) {
  const { id, label, createdAt, accounts, result, coverage } = audit;
  const who = accounts.map(
    ({ platform, handle }) => `${platformWords[platform]}${handle ? ` @${handle}` : ""}`,
  );
  const isRunning = state === "reading" || state === "checking";
  return (
    <article class="card">
      <h2 class="card-title">
        <bdi>{label}</bdi>
      </h2>
      <p class="facts">
        Begun {britishTime(createdAt)}
        {who.length > 0 && " · "}
        <bdi>{listed(who)}</bdi>
      </p>
      <p>
        <strong>{stateWords[state]}.</strong>{" "}
        {state === "ready" &&
          `${counted(coverage?.posts ?? 0, "post")} read, ${counted(result?.flagged ?? 0, "post")} to look at again.`}
      </p>
      <div class="row">
        <a class="button" href={`/audits/${id}`}>
          Open<span class="unseen"> {label}</span>
        </a>
        {isRunning && (
          <form method="post" action={`/audits/${id}/cancel`}>
            <button class="button quiet" type="submit">
              Stop
            </button>
          </form>
        )}
        {state === "failed" && (
          <form method="post" action={`/audits/${id}/run`}>
            <button class="button quiet" type="submit">
              Try again
            </button>
          </form>
        )}
        {state === "ready" && (
          <a class="button quiet" href={`/audits/${id}/again`}>
            Before a job application<span class="unseen">: {label}</span>
          </a>
        )}
        <a class="button quiet" href={`/audits/${id}/erase`}>
          Erase<span class="unseen"> {label}</span>
        </a>
      </div>
    </article>
  );
}
