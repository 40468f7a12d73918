import type { Stores } from "@hindsight/core/ports";
import type { Allowance } from "@hindsight/store/aws";
import { HTTPException } from "hono/http-exception";
import type { DirectUploads, Runner } from "../needs.ts";
import type { SecondReadings } from "../second-reader/second-readings.ts";

interface Limit extends Allowance {
  /** What a person is told; `wait` is "40 seconds" or "12 minutes". */
  readonly words: (wait: string) => string;
}

/** Far above what one person does, far below what would cost others anything. */
const limits = {
  audits: {
    what: "audits",
    most: 60,
    seconds: 3600,
    words: (wait) =>
      `That is a lot of audits in a short time: please wait ${wait} before the next one. Those you have begun go on.`,
  },
  parts: {
    what: "parts",
    most: 20_000,
    seconds: 3600,
    words: (wait) =>
      `That is a lot to send in a short time: please wait ${wait}, then choose the same export again. What has arrived is kept.`,
  },
  readings: {
    what: "readings",
    most: 30,
    seconds: 86_400,
    words: (wait) =>
      `That is a lot to have read again in a day: please wait ${wait} before asking for more. What was read is kept.`,
  },
  decisions: {
    what: "decisions",
    most: 300,
    seconds: 60,
    words: (wait) =>
      `That was quicker than can be written down: please wait ${wait}, then go on where you were. What you decided before is kept.`,
  },
} satisfies Record<string, Limit>;

/** What costs something when it is done without end. */
export interface Costly {
  readonly ledger: Stores["ledger"];
  readonly runner: Runner;
  readonly uploads: DirectUploads;
  /** Absent where none are offered. */
  readonly readings: SecondReadings | undefined;
}

/** The same for one person, within limits; beyond them nothing is done, and the answer is 429 with the seconds to wait. `take` counts for that person. */
export function withinLimits(
  { ledger, runner, uploads, readings }: Costly,
  take: (allowance: Allowance, count?: number) => Promise<number | undefined>,
): Costly {
  const first = async (limit: Limit, count?: number): Promise<void> => {
    const seconds = await take(limit, count);
    if (seconds === undefined) return;
    const res = new Response(null, { headers: { "Retry-After": String(seconds) } });
    throw new HTTPException(429, { message: limit.words(waitOf(seconds)), res });
  };
  const before =
    <Given extends readonly unknown[], Result>(limit: Limit, call: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      await first(limit);
      return call(...given);
    };

  return {
    ledger: {
      ...ledger,
      decide: before(limits.decisions, ledger.decide.bind(ledger)),
      undo: before(limits.decisions, ledger.undo.bind(ledger)),
      tick: before(limits.decisions, ledger.tick.bind(ledger)),
    },
    runner: {
      ...runner,
      create: before(limits.audits, runner.create.bind(runner)),
      run: before(limits.audits, runner.run.bind(runner)),
    },
    uploads: {
      ...uploads,
      async begin(auditId, name, parts, isAgain) {
        await first(limits.parts, parts.length);
        return uploads.begin(auditId, name, parts, isAgain);
      },
    },
    readings: readings && {
      ...readings,
      plan: before(limits.readings, readings.plan.bind(readings)),
      start: before(limits.readings, readings.start.bind(readings)),
    },
  };
}

const waitOf = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  if (minutes > 100) return `${Math.ceil(minutes / 60)} hours`;
  if (seconds < 100) return seconds === 1 ? "a second" : `${seconds} seconds`;
  return `${minutes} minutes`;
};
