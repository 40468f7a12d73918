import type { Audit } from "@hindsight/core/audit";
import { britishTime } from "../british-date.ts";
import { counted } from "../counted.ts";

/** Asks once more before an audit is erased, and says what goes and what stays. */
export function ErasePage({ audit }: { audit: Audit }) {
  const posts = audit.coverage?.posts ?? 0;
  return (
    <div class="narrow stack">
      <h1>Erase this audit?</h1>
      <p class="lead">
        <bdi>{audit.label}</bdi>, begun {britishTime(audit.createdAt)}
      </p>
      <p>This removes for good:</p>
      <ul>
        <li>the uploaded export, if it is still here</li>
        <li>{posts > 0 ? `the ${counted(posts, "post")} read from it` : "every post read from it"}</li>
        <li>the findings, your decisions and notes, and the checklist</li>
        <li>what you said about yourself</li>
      </ul>
      <p>Your accounts, and the export where you keep it yourself, are not touched. It cannot be undone.</p>
      <form class="row" method="post" action={`/audits/${audit.id}/erase`}>
        <button class="button danger" type="submit">
          Erase it
        </button>
        <a class="button quiet" href="/audits">
          Keep it
        </a>
      </form>
    </div>
  );
}
