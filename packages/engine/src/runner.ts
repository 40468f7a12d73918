import type { Audit } from "@hindsight/core/audit";
import { Problem, type ProblemRecord } from "@hindsight/core/problem";
import { failAudit, problemOf } from "@hindsight/core/steps/fail-audit";
import { lockAudit } from "./audit-lock.ts";
import { runAudit, type RunNeeds } from "./run-audit.ts";

interface Running {
  readonly stop: AbortController;
  readonly end: Promise<Audit | undefined>;
}

/** Runs audits, each at most once at a time, and turns whatever goes wrong into a failed audit. */
export interface Runner {
  run(auditId: string): Promise<Audit | undefined>;
  cancel(auditId: string): Promise<void>;
  cancelAll(): Promise<void>;
}

/** Why a run was stopped, when the person asked for it. */
const cancelled = Symbol("cancelled");

/** A runner over one folder. */
export function auditRunner(home: string, needs: RunNeeds): Runner {
  const { stores, board, pool, log } = needs;
  const running = new Map<string, Running>();

  // A thread that cannot even start would be started again for ever: the audits that wait for it fail instead.
  pool.on("error", (error: Error) => {
    log(`a worker thread could not start: ${error.message}`);
    for (const { stop } of running.values()) stop.abort(error);
  });

  const shownAsFailed = async (auditId: string, problem: ProblemRecord): Promise<Audit | undefined> => {
    const audit = await stores.audits.get(auditId);
    return audit && { ...audit, state: "failed", problem };
  };

  const fail = (auditId: string, problem: ProblemRecord): Promise<Audit | undefined> => {
    board.update(auditId, { state: "failed", problem });
    if (problem.code === "store-in-use") return shownAsFailed(auditId, problem);
    return failAudit(stores, { auditId, problem }).catch((error: unknown) => {
      // On a full disk not even this can be written; the audit is taken up again at the next start.
      log(`audit ${auditId}: ${String(error)}`);
      return shownAsFailed(auditId, problem);
    });
  };

  const runLocked = async (auditId: string, signal: AbortSignal): Promise<Audit | undefined> => {
    let unlock: (() => void) | undefined;
    try {
      if (!(await stores.audits.get(auditId))) throw new Problem("no-such-audit");
      unlock = lockAudit(home, auditId);
      return await runAudit(needs, auditId, signal);
    } catch (error) {
      if (!(error instanceof Problem)) log(`audit ${auditId}: ${String(error)}`);
      return await fail(auditId, signal.reason === cancelled ? { code: "cancelled" } : problemOf(error));
    } finally {
      unlock?.();
    }
  };

  const cancel = async (auditId: string): Promise<void> => {
    const known = running.get(auditId);
    known?.stop.abort(cancelled);
    await known?.end;
  };

  return {
    cancel,
    run(auditId) {
      const known = running.get(auditId);
      if (known) return known.end;
      const stop = new AbortController();
      const end = runLocked(auditId, stop.signal).finally(() => running.delete(auditId));
      running.set(auditId, { stop, end });
      return end;
    },
    async cancelAll() {
      await Promise.all([...running.keys()].map(cancel));
    },
  };
}
