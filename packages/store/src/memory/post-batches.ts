import type { PostBatches } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";

/** Batches held in memory. */
export function memoryPostBatches(): PostBatches {
  const batches = new Map<string, Map<number, readonly Post[]>>();

  return {
    async write(auditId, batch, posts) {
      const known = batches.get(auditId) ?? new Map<number, readonly Post[]>();
      batches.set(auditId, known.set(batch, structuredClone(posts)));
    },
    async read(auditId, batch) {
      const posts = batches.get(auditId)?.get(batch);
      if (!posts) throw new Error(`audit ${auditId} has no batch ${batch}`);
      return structuredClone(posts);
    },
    async erase(auditId) {
      batches.delete(auditId);
    },
  };
}
