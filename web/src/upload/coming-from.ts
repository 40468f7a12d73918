import type { Audit } from "@hindsight/core/audit";
import { unknownAuthor, type Author } from "@hindsight/core/author";
import type { Audits } from "@hindsight/core/ports";

/** What a new audit takes over from the one before it: its id, and what the person told about themselves. */
export const comingFrom = (
  previous: Audit | undefined,
): { readonly author: Author; readonly previous?: string | undefined } => ({
  author: previous?.author ?? unknownAuthor,
  previous: previous?.id,
});

/** The finished audit that an address names as the one before; undefined when there is none such. */
export async function previousAudit(audits: Audits, auditId: string | undefined): Promise<Audit | undefined> {
  const audit = auditId === undefined ? undefined : await audits.get(auditId);
  return audit?.state === "ready" ? audit : undefined;
}
