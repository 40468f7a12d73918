import type { Audit } from "@hindsight/core/audit";
import type { Papers } from "@hindsight/core/papers";
import type { TodoGroup } from "../checklist/checklist-items.ts";
import { DisputeQuestion } from "../checklist/dispute-question.tsx";
import { counted } from "../counted.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { xDeletes } from "./x-files.ts";

interface HandoffProps {
  readonly audit: Audit;
  readonly groups: readonly TodoGroup[];
  readonly dispute: Papers["dispute"] | undefined;
}

/** What the hand-off pack holds and what to mind, and the button to save it. */
export function HandoffPage({ audit, groups, dispute }: HandoffProps) {
  const hasDeletes = groups.some(({ choice }) => choice === "delete");
  const isAsked = hasDeletes && !dispute;
  return (
    <>
      <StageSteps auditId={audit.id} at="checklist" open={readyStages} />
      <div class="narrow stack">
        <h1>Hand-off pack</h1>
        {groups.length === 0 ? (
          <p class="lead">Nothing stands on your checklist yet, so there is nothing to hand off.</p>
        ) : (
          <>
            <p class="lead">
              One .zip with everything on your checklist, for working away from this page or with a tool of
              your own choice.
            </p>
            {hasDeletes && <DisputeQuestion auditId={audit.id} dispute={dispute} back="handoff" />}
            <Contents groups={groups} />
            {!isAsked && (
              <p>
                <a class="button" href={`/audits/${audit.id}/handoff.zip`} download>
                  Save the pack
                </a>
              </p>
            )}
          </>
        )}
        <p>
          <a href={`/audits/${audit.id}/checklist`}>Back to the checklist</a>
        </p>
      </div>
    </>
  );
}

function Contents({ groups }: Pick<HandoffProps, "groups">) {
  const deletes = xDeletes(groups).length;
  const edits = groups
    .filter(({ choice }) => choice === "edit")
    .reduce((sum, { posts }) => sum + posts.length, 0);
  return (
    <>
      <dl class="contents">
        <dt>checklist.html and checklist.csv</dt>
        <dd>The whole list, to print or to sort.</dd>
        {edits > 0 && (
          <>
            <dt>corrections.csv</dt>
            <dd>{counted(edits, "post")} to edit, with “Ad:” put in front where a label is missing.</dd>
          </>
        )}
        {deletes > 0 && (
          <>
            <dt>data/tweets.js, data/tweet-headers.js and tweet-ids.txt</dt>
            <dd>
              The {counted(deletes, "post")} on X left to delete, and no others, in the form deletion tools
              read.
            </dd>
          </>
        )}
        <dt>README.txt</dt>
        <dd>What each file is for.</dd>
      </dl>
      {deletes > 0 && (
        <p class="note">
          <strong>Deletion tools can get an account locked,</strong> and some keep your login. Platforms may
          forbid them. We recommend none; deleting by hand, in portions, is slower and safer.
        </p>
      )}
      <p>The pack quotes your posts. Keep it to yourself, and delete it when you are done.</p>
    </>
  );
}
