import { rubric } from "@hindsight/checks";
import { Problem } from "@hindsight/core/problem";
import type { ReadingChoice, ReadingPlan, ReadingStatus } from "@hindsight/core/reading-plan";
import type { Stores } from "@hindsight/core/ports";
import { estimateTokens, type ReaderSettings } from "@hindsight/core/second-reader";
import type { MergeReadingsInput } from "@hindsight/core/steps/merge-readings";
import type { PlanReadingInput } from "@hindsight/core/steps/plan-reading";
import { openReader } from "@hindsight/second-reader";
import { findOnThisComputer, type FoundModel } from "@hindsight/second-reader/find-models";
import { lockAudit } from "./audit-lock.ts";
import { runReading, type ReadingOrder } from "./run-reading.ts";

/** Second readings of audits that are ready: asked for, one at a time for each audit, never by themselves. */
export interface SecondReadings {
  /** Tokens each request costs before any post is in it, for an estimate. */
  readonly tokensBefore: number;
  /** Looks for models on this computer, and nowhere else. */
  find(): Promise<readonly FoundModel[]>;
  /** Writes down what would be read by whom; sends nothing. The same asked for once more goes on with what was not done. */
  plan(auditId: string, choice: ReadingChoice, settings: ReaderSettings): Promise<ReadingPlan>;
  /**
   * Begins the reading that was planned, or goes on with it; resolves once the reader is open and the first request may go out.
   * `end` resolves with how it ended. Throws `Problem`: `reader-is-remote` without the person's word, `store-in-use` when it runs.
   */
  start(auditId: string, order: ReadingOrder): Promise<{ readonly end: Promise<ReadingStatus> }>;
  /** Stops it; what was answered is kept and shown. */
  cancel(auditId: string): Promise<void>;
  cancelAll(): Promise<void>;
  /** What a running reading last said; undefined when it does not run here. */
  status(auditId: string): Promise<ReadingStatus | undefined>;
  /** Calls back at each change; returns how to stop. */
  watch(auditId: string, listener: () => void): () => void;
}

interface Running {
  readonly stop: AbortController;
  readonly end: Promise<unknown>;
  readonly latest: { status: ReadingStatus | undefined };
}

/** What second readings ask for. */
export interface SecondReadingsNeeds {
  readonly home: string;
  readonly stores: Stores;
  /** Steps that judge posts, in threads of their own. */
  readonly plan: (input: PlanReadingInput) => Promise<ReadingPlan>;
  readonly merge: (input: MergeReadingsInput) => Promise<unknown>;
  readonly now: () => string;
  /** The key that an endpoint may ask for. */
  readonly apiKey: string | undefined;
}

/** Second readings over one folder, in this thread: they wait for answers nearly all of the time. */
export function secondReadings(needs: SecondReadingsNeeds): SecondReadings {
  const { home, stores, now, merge } = needs;
  const running = new Map<string, Running>();
  const listeners = new Map<string, Set<() => void>>();
  const tellListeners = (auditId: string) => {
    for (const listener of listeners.get(auditId) ?? []) listener();
  };
  const cancel = async (auditId: string) => {
    const known = running.get(auditId);
    known?.stop.abort();
    await known?.end;
  };

  return {
    tokensBefore: estimateTokens(rubric.text),
    find: () => findOnThisComputer(),
    plan: (auditId, choice, settings) => needs.plan({ auditId, choice, settings, at: now() }),
    async start(auditId, order) {
      if (running.has(auditId)) throw new Problem("store-in-use");
      const unlock = lockAudit(home, auditId);
      try {
        const reader = await openReader(order.settings, {
          rubric,
          mayLeave: order.mayLeave,
          apiKey: needs.apiKey,
        });
        const stop = new AbortController();
        const latest: Running["latest"] = { status: undefined };
        const onStatus = (status: ReadingStatus) => {
          latest.status = status;
          tellListeners(auditId);
        };
        const end = runReading(
          { stores, now, merge, reader, order, onStatus, signal: stop.signal },
          auditId,
        ).finally(() => {
          unlock();
          running.delete(auditId);
          tellListeners(auditId);
        });
        running.set(auditId, { stop, latest, end: end.catch(() => undefined) });
        return { end };
      } catch (error) {
        unlock();
        throw error;
      }
    },
    cancel,
    async cancelAll() {
      await Promise.all([...running.keys()].map(cancel));
    },
    status: async (auditId) => running.get(auditId)?.latest.status,
    watch(auditId, listener) {
      const known = listeners.get(auditId) ?? new Set();
      listeners.set(auditId, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0) listeners.delete(auditId);
      };
    },
  };
}
