import type { Audit } from "@hindsight/core/audit";
import { number } from "../counted.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import { platformWords } from "../plain-words.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import type { TodoGroup, TodoChoice } from "./checklist-items.ts";
import { TodoItem } from "./todo-item.tsx";

const headings: Record<TodoChoice, string> = {
  delete: "Delete",
  edit: "Edit",
  hide: "Hide or archive",
  ask: "Ask somebody first",
};

/** What is left to do on the platforms, to tick off one by one; made to be printed too. */
export function ChecklistPage(props: { audit: Audit; groups: readonly TodoGroup[]; undecided: number }) {
  const { audit, groups, undecided } = props;
  const posts = groups.flatMap((group) => group.posts);
  const done = posts.filter(({ doneAt }) => doneAt !== undefined).length;
  return (
    <>
      <StageSteps auditId={audit.id} at="checklist" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>Your checklist</h1>
          <div id="done-count" data-live>
            <p class="lead">
              <span data-say>
                {number(done)} of {number(posts.length)} done
              </span>
            </p>
            {posts.length > 0 && (
              <progress max={posts.length} value={done} aria-label="Done on the checklist"></progress>
            )}
          </div>
          {undecided > 0 && (
            <p>
              <a href={`/audits/${audit.id}/review`}>
                {number(undecided)} flagged {undecided === 1 ? "post is" : "posts are"} still to decide
              </a>
            </p>
          )}
          {posts.length > 0 ? <Advice auditId={audit.id} /> : <NothingToDo auditId={audit.id} />}
          {[...Map.groupBy(groups, ({ platform }) => platform)].map(([platform, ofPlatform]) => (
            <section class="stack">
              <h2 class="platform">{platformWords[platform]}</h2>
              {ofPlatform.map((group) => (
                <TodoList auditId={audit.id} group={group} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function TodoList({ auditId, group }: { auditId: string; group: TodoGroup }) {
  return (
    <>
      <h3>
        {headings[group.choice]} <span class="count">({number(group.posts.length)})</span>
      </h3>
      <ul class="todo">
        {group.posts.map((flagged) => (
          <TodoItem auditId={auditId} flagged={flagged} />
        ))}
      </ul>
    </>
  );
}

function Advice({ auditId }: { auditId: string }) {
  return (
    <>
      <p class="note">
        <strong>Before you delete anything:</strong> if there is a complaint, an enquiry or a dispute in which
        these posts may matter, take advice first, for example from your defence organisation. Deleting may
        then be the wrong thing to do.
      </p>
      <p class="row screen-only">
        <a class="button quiet" href={`/audits/${auditId}/checklist.csv`} download>
          Save as a table (CSV)
        </a>
        <button class="button quiet" type="button" data-print hidden>
          Print
        </button>
      </p>
    </>
  );
}

const NothingToDo = ({ auditId }: { auditId: string }) => (
  <div class="empty">
    <p>
      Nothing stands on your checklist yet. Posts you mark to delete, edit, hide or ask about come here from{" "}
      <a href={`/audits/${auditId}/review`}>the review</a>.
    </p>
  </div>
);
