import type { Audit } from "../audit.ts";
import type { Author } from "../author.ts";
import type { Audits } from "../ports.ts";

/** What the person gave, before anything is read. */
export interface StartAuditInput {
  readonly auditId: string;
  readonly label: string;
  readonly author: Author;
  readonly rules: string;
  /** The audit of an older export of the same account. */
  readonly previous?: string | undefined;
  /** Now, UTC, ISO 8601. */
  readonly at: string;
}

/** Writes down a new audit. Starting one that exists already changes nothing, so a doubled event is harmless. */
export async function startAudit({ audits }: { audits: Audits }, input: StartAuditInput): Promise<Audit> {
  const known = await audits.get(input.auditId);
  if (known) return known;

  const audit: Audit = {
    id: input.auditId,
    createdAt: input.at,
    state: "uploaded",
    label: input.label,
    rules: input.rules,
    author: input.author,
    previous: input.previous,
    accounts: [],
    batches: 0,
  };
  await audits.put(audit);
  return audit;
}
