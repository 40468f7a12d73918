import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { ConsentOnFile } from "@hindsight/core/papers";
import { britishDate } from "../british-date.ts";
import { counted } from "../counted.ts";
import { postAddress } from "../review/post-anchor.ts";
import { titleOf } from "../review/post-heading.tsx";
import { firstWords, tamed } from "../review/text-pieces.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { isKeptByConsent } from "./on-file.ts";

/** A permission and the post it is for; absent when the audit no longer flags that post. */
export interface ConsentRow {
  readonly consent: ConsentOnFile;
  readonly flagged: FlaggedPost | undefined;
}

/** Every permission on file, with the way to take it out again. */
export function ConsentsPage({ audit, rows }: { audit: Audit; rows: readonly ConsentRow[] }) {
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow">
        <h1>Permissions on file</h1>
        <p>
          Posts you keep because the person they are about gave written permission for this very use. Only
          where the permission is kept is written here, never who gave it. Permission can be withdrawn: then
          take it out here, and the post comes back to be decided.
        </p>
        {rows.length === 0 ? (
          <div class="empty">
            <p>
              Nothing is on file yet. A post about a patient has “Permission is on file” below its buttons in{" "}
              <a href={`/audits/${audit.id}/review?category=confidentiality`}>the review</a>.
            </p>
          </div>
        ) : (
          <>
            <p class="lead">{counted(rows.length, "permission")} on file.</p>
            <ul class="register">
              {rows.map((row) => (
                <Permission auditId={audit.id} {...row} />
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={`/audits/${audit.id}/review`}>Back to the review</a>
        </p>
      </div>
    </>
  );
}

function Permission({ auditId, consent, flagged }: ConsentRow & { auditId: string }) {
  const title = flagged ? titleOf(flagged.post) : "A post that is no longer flagged";
  return (
    <li class="register-row">
      <h2>{flagged ? <a href={postAddress(auditId, consent.postId)}>{title}</a> : title}</h2>
      {flagged && <q class="post-text">{firstWords(flagged.post.text) || "no words"}</q>}
      <dl>
        <div>
          <dt>Kept in</dt>
          <dd>
            <bdi>{tamed(consent.reference)}</bdi>
          </dd>
        </div>
        <div>
          <dt>Given on</dt>
          <dd>{britishDate(consent.date)}</dd>
        </div>
      </dl>
      {flagged && !isKeptByConsent(flagged) && (
        <p class="note">You have decided otherwise about this post since, so the permission has no effect.</p>
      )}
      <form method="post" action={`/audits/${auditId}/consents/remove`}>
        <input type="hidden" name="postId" value={consent.postId} />
        <button class="button quiet small" type="submit">
          Take it out<span class="unseen">: {title}</span>
        </button>
      </form>
    </li>
  );
}
