import type { AuditState } from "@hindsight/core/audit";
import type { ProblemRecord } from "@hindsight/core/problem";

/** How far an audit has come, as of now. Counts only. */
export interface Progress {
  readonly auditId: string;
  readonly state: AuditState;
  readonly postsRead: number;
  readonly batches: number;
  readonly batchesChecked: number;
  readonly postsChecked: number;
  readonly flagged: number;
  readonly problem?: ProblemRecord | undefined;
}

/** Before anything happened. */
export const noProgress = (auditId: string): Progress => ({
  auditId,
  state: "uploaded",
  postsRead: 0,
  batches: 0,
  batchesChecked: 0,
  postsChecked: 0,
  flagged: 0,
});

/** Keeps the latest progress of each running audit and tells whoever watches. */
export interface ProgressBoard {
  get(auditId: string): Progress | undefined;
  update(auditId: string, change: Partial<Progress>): void;
  /** Calls back at each change; returns how to stop. */
  watch(auditId: string, listener: (progress: Progress) => void): () => void;
  forget(auditId: string): void;
}

/** A board for one process. */
export function progressBoard(): ProgressBoard {
  const latest = new Map<string, Progress>();
  const listeners = new Map<string, Set<(progress: Progress) => void>>();

  return {
    get: (auditId) => latest.get(auditId),
    update(auditId, change) {
      const progress = { ...(latest.get(auditId) ?? noProgress(auditId)), ...change };
      latest.set(auditId, progress);
      for (const listener of listeners.get(auditId) ?? []) listener(progress);
    },
    watch(auditId, listener) {
      const known = listeners.get(auditId) ?? new Set();
      listeners.set(auditId, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0) listeners.delete(auditId);
      };
    },
    forget: (auditId) => void latest.delete(auditId),
  };
}
