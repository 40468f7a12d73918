import type { Audit } from "@hindsight/core/audit";
import type { Papers } from "@hindsight/core/papers";
import type { Platform } from "@hindsight/core/post";
import { counted, number } from "../counted.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import type { KeptPicture } from "../pictures/kept-pictures.ts";
import { platformWords } from "../plain-words.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import type { TodoGroup } from "./checklist-items.ts";
import { DisputeQuestion } from "./dispute-question.tsx";
import { NextSteps } from "./next-steps.tsx";
import { PaceLine } from "./pace-line.tsx";
import { TodoList } from "./todo-list.tsx";

/** Rows on the page in all. */
const mostRows = 90;

/** Everything the checklist shows. */
export interface ChecklistProps {
  readonly audit: Audit;
  readonly groups: readonly TodoGroup[];
  readonly undecided: number;
  readonly dispute: Papers["dispute"] | undefined;
  /** Posts ticked among those that no check had flagged. */
  readonly missed: number;
  /** Pictures of posts that have no link, by post. */
  readonly pictures: ReadonlyMap<string, readonly KeptPicture[]>;
  /** UTC, ISO 8601. */
  readonly now: string;
}

/** What is left to do on the platforms, in portions, to tick off one by one. */
export function ChecklistPage(props: ChecklistProps) {
  const { audit, groups, undecided, dispute, missed, pictures, now } = props;
  const posts = groups.flatMap((group) => group.posts);
  const hasDeletes = groups.some(({ choice }) => choice === "delete");
  return (
    <>
      <StageSteps auditId={audit.id} at="checklist" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>Your checklist</h1>
          <DoneCount posts={posts} />
          {undecided > 0 && (
            <p>
              <a href={`/audits/${audit.id}/review`}>
                {number(undecided)} flagged {undecided === 1 ? "post is" : "posts are"} still to decide
              </a>
            </p>
          )}
          {missed > 0 && (
            <p>
              <a href={`/audits/${audit.id}/missed`}>
                {counted(missed, "post")} you ticked in the spot check {missed === 1 ? "is" : "are"} not on
                this list
              </a>
            </p>
          )}
          {posts.length === 0 && <NothingToDo auditId={audit.id} />}
          {hasDeletes && <DisputeQuestion auditId={audit.id} dispute={dispute} back="checklist" />}
          {[...Map.groupBy(groups, ({ platform }) => platform)].map(([platform, ofPlatform]) => (
            <PlatformSection
              auditId={audit.id}
              platform={platform}
              groups={ofPlatform}
              room={Math.floor(mostRows / groups.length)}
              isHeld={dispute?.answer !== "no"}
              pictures={pictures}
              now={now}
            />
          ))}
          {posts.length > 0 && <NextSteps auditId={audit.id} />}
        </div>
      </div>
    </>
  );
}

function DoneCount({ posts }: { posts: TodoGroup["posts"] }) {
  const done = posts.filter(({ doneAt }) => doneAt !== undefined).length;
  return (
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
  );
}

function PlatformSection(props: {
  auditId: string;
  platform: Platform;
  groups: readonly TodoGroup[];
  room: number;
  isHeld: boolean;
  pictures: ChecklistProps["pictures"];
  now: string;
}) {
  const { auditId, platform, groups, room, isHeld, pictures, now } = props;
  return (
    <section class="stack">
      <h2 class="platform">{platformWords[platform]}</h2>
      <PaceLine platform={platform} groups={groups} now={now} />
      {groups.map((group) => (
        <TodoList
          auditId={auditId}
          group={group}
          room={room}
          pictures={pictures}
          isHeld={isHeld && group.choice === "delete"}
        />
      ))}
    </section>
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
