import type { Audits, PostBatches } from "@hindsight/core/ports";

/** Batches on their way to the bucket at once. More brought nothing when it was measured (docs/scale.md). */
const atOnce = 4;

/** The stores of one reading, and how to wait for what is still on its way. */
export interface WrittenBehind {
  readonly batches: PostBatches;
  readonly audits: Audits;
  /** Resolves, and never rejects, once nothing is on its way any more. */
  readonly atRest: () => Promise<void>;
}

/**
 * Lets reading go on while batches are being written, several at once. Before the audit is written down, and before batches are erased,
 * everything has arrived: an audit never counts on a batch that is not there, and no batch comes after its erasure.
 * A batch that could not be written rejects the next write, or the audit's.
 */
export function writtenBehind(batches: PostBatches, audits: Audits): WrittenBehind {
  const going = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const throwFailure = () => {
    if (failures.length > 0) throw failures[0];
  };
  const atRest = async () => {
    await Promise.all(going);
  };

  return {
    atRest,
    batches: {
      ...batches,
      async write(auditId, batch, posts) {
        while (going.size >= atOnce) await Promise.race(going);
        throwFailure();
        const writing = batches
          .write(auditId, batch, posts)
          .catch((error: unknown) => void failures.push(error))
          .finally(() => going.delete(writing));
        going.add(writing);
      },
      async erase(auditId) {
        await atRest();
        await batches.erase(auditId);
      },
    },
    audits: {
      ...audits,
      async put(audit) {
        await atRest();
        throwFailure();
        await audits.put(audit);
      },
    },
  };
}
