import type { Audit, BatchResult } from "@hindsight/core/audit";
import type { Audits } from "@hindsight/core/ports";

/** Audits held in memory. */
export function memoryAudits(): Audits {
  const audits = new Map<string, Audit>();
  const results = new Map<string, Map<number, BatchResult>>();

  return {
    async put(audit) {
      audits.set(audit.id, structuredClone(audit));
    },
    get: async (auditId) => structuredClone(audits.get(auditId)),
    list: async () =>
      structuredClone([...audits.values()]).toSorted(
        (a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id),
      ),
    async putBatchResult(auditId, result) {
      const known = results.get(auditId) ?? new Map<number, BatchResult>();
      results.set(auditId, known.set(result.batch, structuredClone(result)));
    },
    batchResults: async (auditId) =>
      structuredClone([...(results.get(auditId)?.values() ?? [])]).toSorted((a, b) => a.batch - b.batch),
    async clearBatchResults(auditId) {
      results.delete(auditId);
    },
    async erase(auditId) {
      audits.delete(auditId);
      results.delete(auditId);
    },
  };
}
