import { Choice } from "@hindsight/core/decision";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { choiceButtons } from "../plain-words.ts";
import { postAnchor } from "./post-anchor.ts";

/** Where a decision is sent, and the review to come back to: its query, or "post" for the page of one post. */
export interface DecideTarget {
  readonly auditId: string;
  readonly back: string;
}

/** One button a choice, and room for a reason. Works as a plain form; the browser code swaps the card in place. */
export function DecideForm({ flagged, target }: { flagged: FlaggedPost; target: DecideTarget }) {
  const anchor = postAnchor(flagged.post.id);
  return (
    <form class="decide" method="post" action={`/audits/${target.auditId}/decisions`} data-swap={anchor}>
      <input type="hidden" name="postId" value={flagged.post.id} />
      <input type="hidden" name="back" value={target.back} />
      <fieldset>
        <legend>{flagged.decision ? "Change your decision" : "What will you do?"}</legend>
        <div class="choices">
          {Choice.options.map((choice) => (
            <button
              class="choice"
              type="submit"
              name="choice"
              value={choice}
              aria-pressed={choice === flagged.decision?.choice ? "true" : undefined}
            >
              {choiceButtons[choice]}
            </button>
          ))}
        </div>
        <details class="reason" open={flagged.decision?.reason !== undefined}>
          <summary>Add a reason or a note</summary>
          <label for={`${anchor}-reason`}>Reason or note, kept with your decision</label>
          <textarea id={`${anchor}-reason`} name="reason" rows={2} maxlength={2000} autocomplete="off">
            {flagged.decision?.reason ?? ""}
          </textarea>
        </details>
      </fieldset>
    </form>
  );
}

/** Takes the decision on one post back. */
export function TakeBackForm({ postId, target }: { postId: string; target: DecideTarget }) {
  return (
    <form method="post" action={`/audits/${target.auditId}/decisions`} data-swap={postAnchor(postId)}>
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="back" value={target.back} />
      <button class="button quiet small" type="submit" name="choice" value="none">
        Undo
      </button>
    </form>
  );
}
