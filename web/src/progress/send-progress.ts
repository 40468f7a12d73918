import type { Audits } from "@hindsight/core/ports";
import type { SSEStreamingApi } from "hono/streaming";
import type { AuditProgress, Runner } from "../needs.ts";
import { isOver, nowWords, progressOf } from "./progress-words.ts";

/** Between two signs of life, in milliseconds. */
const heartbeat = 10_000;
/** At most one event in this time, in milliseconds: a small audit changes faster than anybody reads. */
const pause = 100;

/** Sends progress as it changes, until the audit is over, erased, or nobody listens any more. */
export async function sendProgress(
  { audits, runner }: { audits: Audits; runner: Pick<Runner, "progress" | "watch"> },
  auditId: string,
  stream: SSEStreamingApi,
): Promise<void> {
  let wake: () => void = () => undefined;
  const unwatch = runner.watch(auditId, () => wake());
  stream.onAbort(() => wake());
  try {
    while (!stream.aborted) {
      const changed = new Promise<void>((resolve) => (wake = resolve));
      const audit = await audits.get(auditId);
      if (!audit) return;

      const progress = progressOf(audit, runner.progress(auditId));
      await stream.writeSSE({ event: "progress", data: JSON.stringify(shown(progress)) });
      if (isOver(progress)) return;
      await stream.sleep(pause);
      await Promise.race([changed, stream.sleep(heartbeat)]);
    }
  } finally {
    unwatch();
  }
}

/** What the browser needs; the words too, so that they are written once. */
const shown = (progress: AuditProgress) => ({
  state: progress.state,
  now: nowWords(progress),
  postsRead: progress.postsRead,
  batches: progress.batches,
  batchesChecked: progress.batchesChecked,
  postsChecked: progress.postsChecked,
  flagged: progress.flagged,
});
