import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { postAddress } from "../review/post-anchor.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";

/** The most that is taken of what the person writes, in UTF-16 units. */
export const mostWritten = 5000;

/** The masked post and the question, to be read and changed before they go on paper. Nothing of it is kept. */
export function AskForm(props: { audit: Audit; flagged: FlaggedPost; masked: string }) {
  const { audit, flagged, masked } = props;
  const address = postAddress(audit.id, flagged.post.id);
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow stack">
        <h1>Ask somebody about this post</h1>
        <p class="lead">
          A page to print for a supervisor or a defence organisation: the post without names, what the check
          says, and your question. They need neither your export nor an account here.
        </p>
        <form method="post" action={`${address}/ask`} class="stack">
          <div class="field">
            <label for="words">The post, with names, numbers and handles masked</label>
            <p class="hint" id="words-hint">
              Read it slowly. No machine knows every name: mask what is left, such as a rare illness or a job
              that only one person in town has. Take out what is not needed for the question.
            </p>
            <textarea id="words" name="words" rows={8} maxlength={mostWritten} aria-describedby="words-hint">
              {masked.slice(0, mostWritten)}
            </textarea>
          </div>
          <div class="field">
            <label for="question">Your question</label>
            <textarea id="question" name="question" rows={4} maxlength={mostWritten}>
              Would you keep this post as it is, change it, or take it down? Is there anything I should do
              beyond that?
            </textarea>
          </div>
          <button class="button" type="submit">
            Make the page to print
          </button>
        </form>
        <p>
          <a href={address}>Back to the post</a>
        </p>
      </div>
    </>
  );
}
