import type { SSEStreamingApi } from "hono/streaming";
import { number } from "../counted.ts";
import { dollars, readingWords } from "./reading-words.ts";
import type { SecondReadings } from "./second-readings.ts";

/** Between two signs of life, in milliseconds. */
const heartbeat = 10_000;
/** At most one event in this time, in milliseconds. */
const pause = 200;

/** Sends how a reading comes along, until it is over or nobody listens any more. */
export async function sendReading(
  readings: SecondReadings,
  auditId: string,
  stream: SSEStreamingApi,
): Promise<void> {
  let wake: () => void = () => undefined;
  const unwatch = readings.watch(auditId, () => wake());
  stream.onAbort(() => wake());
  try {
    while (!stream.aborted) {
      const changed = new Promise<void>((resolve) => (wake = resolve));
      const status = await readings.status(auditId);
      const shown = status
        ? {
            state: "reading",
            now: readingWords(status, true),
            batches: status.requests,
            batchesChecked: status.requestsAnswered,
            postsRead: status.postsRead,
            postsUnread: status.postsUnread,
            perMinute: number(status.postsPerMinute ?? 0),
            spent: dollars(status.spent),
          }
        : { state: "over", now: "", batches: 0, batchesChecked: 0 };
      await stream.writeSSE({ event: "progress", data: JSON.stringify(shown) });
      if (!status) return;
      await stream.sleep(pause);
      await Promise.race([changed, stream.sleep(heartbeat)]);
    }
  } finally {
    unwatch();
  }
}
