import type { Papers } from "@hindsight/core/papers";
import type { PaperFolder } from "@hindsight/core/ports";

/** Documents held in memory. */
export function memoryPapers(): PaperFolder {
  const papers = new Map<string, Partial<Papers>>();

  return {
    async put(auditId, name, paper) {
      papers.set(auditId, { ...papers.get(auditId), [name]: structuredClone(paper) });
    },
    get: async (auditId, name) => structuredClone(papers.get(auditId)?.[name]),
    async erase(auditId) {
      papers.delete(auditId);
    },
  };
}
