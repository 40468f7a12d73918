import type { Audit } from "@hindsight/core/audit";
import { coverageFacts } from "../coverage/coverage-facts.ts";
import type { AuditProgress } from "../needs.ts";

/** How far an audit has come: what the runner last said, or what the audit itself shows once nobody runs it. */
export function progressOf(audit: Audit, live: AuditProgress | undefined): AuditProgress {
  const known: AuditProgress = {
    state: audit.state,
    postsRead: audit.coverage?.posts ?? 0,
    batches: audit.batches,
    batchesChecked: audit.state === "ready" ? audit.batches : 0,
    postsChecked: coverageFacts(audit).judged,
    flagged: audit.result?.flagged ?? 0,
    problem: audit.problem,
  };
  if (!live || audit.state === "ready") return known;
  // After a restart the reading is behind us, and the runner counts from nothing.
  return { ...live, postsRead: Math.max(live.postsRead, known.postsRead) };
}

/** Whether nothing more will happen by itself. */
export const isOver = ({ state }: Pick<AuditProgress, "state">): boolean =>
  state === "ready" || state === "failed" || state === "erasing";

/** One line on what is going on. */
export function nowWords({ state, batches }: AuditProgress): string {
  if (state === "ready") return "Every post that could be read was looked at.";
  if (state === "failed") return "The audit stopped before its end.";
  if (state === "checking" && batches > 0) return "Checking the posts against the guidance.";
  if (state === "uploaded") return "Waiting to start.";
  return "Reading your posts. A large export takes a few minutes.";
}
