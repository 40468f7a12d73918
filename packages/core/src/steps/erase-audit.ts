import type { Stores } from "../ports.ts";

/** Removes everything of one audit from every store. The audit is marked first, so that a step still running stops; may run twice. */
export async function eraseAudit(
  { audits, uploads, batches, ledger, pictures, papers }: Stores,
  { auditId }: { readonly auditId: string },
): Promise<void> {
  const audit = await audits.get(auditId);
  if (audit) await audits.put({ ...audit, state: "erasing" });

  await uploads.remove(auditId);
  await batches.erase(auditId);
  await ledger.erase(auditId);
  await pictures.erase(auditId);
  await papers.erase(auditId);
  await audits.erase(auditId);
}
