import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { ConsentOnFile } from "@hindsight/core/papers";
import { NoDefault } from "../review/no-default.tsx";
import type { DecideTarget } from "../review/decide-form.tsx";
import { postAnchor } from "../review/post-anchor.ts";

interface ConsentFormProps {
  readonly flagged: FlaggedPost;
  readonly target: DecideTarget;
  readonly consent: ConsentOnFile | undefined;
}

/** Keeps a post because the person it is about gave permission, and writes down where that is kept. */
export function ConsentForm({ flagged: { post }, target, consent }: ConsentFormProps) {
  const id = `${postAnchor(post.id)}-consent`;
  return (
    <details class="consent">
      <summary>Permission is on file</summary>
      <form
        method="post"
        action={`/audits/${target.auditId}/consents`}
        data-decide=""
        data-marked="to keep: permission on file"
      >
        <NoDefault />
        <input type="hidden" name="postId" value={post.id} />
        <input type="hidden" name="back" value={target.back} />
        <p class="hint" id={`${id}-hint`}>
          For written permission to this very use. Say where it is kept, such as “clinic consent folder, form
          12”; never who the patient is. The post then counts as kept and is listed in{" "}
          <a href={`/audits/${target.auditId}/consents`}>your register of permissions</a>.
        </p>
        <div class="consent-fields">
          <div class="field">
            <label for={id}>Where it is kept</label>
            <input
              id={id}
              type="text"
              name="reference"
              required
              maxlength={300}
              autocomplete="off"
              aria-describedby={`${id}-hint`}
              value={consent?.reference ?? ""}
            />
          </div>
          <div class="field">
            <label for={`${id}-date`}>Day it was given</label>
            <input
              id={`${id}-date`}
              type="date"
              name="date"
              required
              autocomplete="off"
              value={consent?.date ?? ""}
            />
          </div>
        </div>
        <button class="button quiet small" type="submit">
          Keep it: permission on file
        </button>
      </form>
    </details>
  );
}
