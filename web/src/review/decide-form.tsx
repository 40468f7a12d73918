import { Choice } from "@hindsight/core/decision";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { choiceButtons, choiceWords } from "../plain-words.ts";
import type { AlikeGroup } from "./alike-groups.ts";
import { AlikePosts } from "./alike-posts.tsx";
import { choiceKeys, skipKey } from "./choice-keys.ts";
import { NoDefault } from "./no-default.tsx";
import { postAnchor } from "./post-anchor.ts";
import { ReasonFields } from "./reason-fields.tsx";

/** Where a decision is sent, and the review to come back to: its query, or "post" for the page of one post. */
export interface DecideTarget {
  readonly auditId: string;
  readonly back: string;
}

interface DecideProps {
  readonly flagged: FlaggedPost;
  readonly target: DecideTarget;
  readonly group: AlikeGroup | undefined;
  readonly skipTo: string | undefined;
}

/** One button a choice, and room for a reason. Works as a plain form; the browser code sends it without a page jump. */
export function DecideForm({ flagged, target, group, skipTo }: DecideProps) {
  const { post, decision } = flagged;
  return (
    <form class="decide" method="post" action={`/audits/${target.auditId}/decisions`} data-decide="">
      <NoDefault />
      <input type="hidden" name="postId" value={post.id} />
      <input type="hidden" name="back" value={target.back} />
      {group && <AlikePosts auditId={target.auditId} group={group} />}
      <fieldset class="decision">
        <legend>{decision ? "Change your decision" : "What will you do?"}</legend>
        <div class="choices">
          {Choice.options.map((choice) => (
            <button
              class="choice"
              type="submit"
              name="choice"
              value={choice}
              data-marked={choiceWords[choice]}
              aria-keyshortcuts={choiceKeys[choice]}
              aria-pressed={choice === decision?.choice ? "true" : undefined}
            >
              {choiceButtons[choice]}
              <Key name={choiceKeys[choice]} />
            </button>
          ))}
          {skipTo !== undefined && (
            <a class="choice skip-post" href={skipTo} data-skip="" aria-keyshortcuts={skipKey}>
              Skip
              <Key name={skipKey} />
            </a>
          )}
        </div>
      </fieldset>
      <ReasonFields anchor={postAnchor(post.id)} reason={decision?.reason} />
    </form>
  );
}

/** The key that presses a button, where there is a keyboard. */
const Key = ({ name }: { name: string }) => (
  <kbd class="key" aria-hidden="true">
    {name}
  </kbd>
);

/** Takes the decision on one post back. */
export function TakeBackForm({ postId, target }: { postId: string; target: DecideTarget }) {
  return (
    <form method="post" action={`/audits/${target.auditId}/decisions`}>
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="back" value={target.back} />
      <button class="button quiet small" type="submit" name="choice" value="none">
        Undo
      </button>
    </form>
  );
}
