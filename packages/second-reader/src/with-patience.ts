import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "@hindsight/core/problem";

/** How often a request is tried, and how long is waited before the next, in milliseconds. */
export interface Patience {
  readonly tries: number;
  readonly firstWait: number;
  readonly longestWait: number;
  /** For one answer. */
  readonly timeout: number;
}

/** For a model on a laptop, which may take minutes for thirty posts. */
export const patient: Patience = { tries: 5, firstWait: 1000, longestWait: 60_000, timeout: 600_000 };

/** A try that failed in a way that may pass: too many requests, a timeout, a server that is starting. */
export class PassingFault extends Error {
  /** Milliseconds that the server asks us to wait. */
  readonly after: number | undefined;

  constructor(message: string, after?: number, options?: ErrorOptions) {
    super(message, options);
    this.name = "PassingFault";
    this.after = after;
  }
}

/** Tries until it works, waiting twice as long each time; only a `PassingFault` is tried again. Throws `reader-unreachable` in the end, `cancelled` when stopped. */
export async function withPatience<Result>(
  { tries, firstWait, longestWait, timeout }: Patience,
  place: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const isStopped = () => signal.aborted;
  let wait = firstWait;
  for (let left = tries; ; left -= 1) {
    if (isStopped()) throw new Problem("cancelled");
    try {
      return await work(AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
    } catch (error) {
      if (isStopped()) throw new Problem("cancelled", {}, { cause: error });
      if (!(error instanceof PassingFault)) throw error;
      if (left <= 1) throw new Problem("reader-unreachable", { saw: place }, { cause: error });
      await sleep(Math.min(error.after ?? wait, longestWait), undefined, { signal }).catch(() => undefined);
      wait *= 2;
    }
  }
}
