import type { Audit } from "@hindsight/core/audit";
import { counted, listed } from "../counted.ts";

/** Leads from the review to what only shows across posts; nothing when there is nothing. */
export function TogetherNote({ audit }: { audit: Audit }) {
  const { sets, account } = audit.result ?? { sets: [], account: [] };
  if (sets.length + account.length === 0) return null;
  const parts: string[] = [];
  if (sets.length > 0)
    parts.push(`${counted(sets.length, "group of posts", "groups of posts")} may single somebody out`);
  if (account.length > 0) parts.push(`${counted(account.length, "finding")} on the account as a whole`);
  return (
    <p class="note seen-together">
      <strong>Seen together:</strong> {listed(parts)}. <a href={`/audits/${audit.id}/sets`}>Look at them</a>
    </p>
  );
}
