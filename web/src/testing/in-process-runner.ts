import type { Judge } from "@hindsight/core/check";
import type { Stores } from "@hindsight/core/ports";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { eraseAudit } from "@hindsight/core/steps/erase-audit";
import { failAudit, problemOf } from "@hindsight/core/steps/fail-audit";
import { finishAudit } from "@hindsight/core/steps/finish-audit";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { keepPictures } from "@hindsight/core/steps/keep-pictures";
import { readArchive } from "@hindsight/core/steps/read-archive";
import { startAudit } from "@hindsight/core/steps/start-audit";
import { chooseReaders, isPostPicture, newDigest, openArchive } from "@hindsight/readers";
import type { Runner } from "../needs.ts";

/** Runs the real steps one after the other in this thread; an audit is over when `run` resolves. */
export function inProcessRunner(stores: Stores, judge: Judge, now: () => string): Runner {
  let created = 0;
  return {
    create: ({ label, author, previous }) =>
      startAudit(stores, {
        auditId: `a${(created += 1)}`,
        label,
        author,
        previous,
        rules: judge.rules,
        at: now(),
      }),
    async run(auditId) {
      try {
        const { batches } = await readArchive(
          { ...stores, openArchive, chooseReaders, newDigest },
          { auditId },
        );
        for (let batch = 0; batch < batches; batch += 1) {
          await checkPosts({ ...stores, judge }, { auditId, batch });
        }
        await flagTogether({ ...stores, judge }, { auditId });
        await keepPictures({ ...stores, openArchive, isPostPicture }, { auditId });
        await finishAudit(stores, { auditId, at: now() });
      } catch (error) {
        await failAudit(stores, { auditId, problem: problemOf(error) });
      }
    },
    async cancel(auditId) {
      await failAudit(stores, { auditId, problem: { code: "cancelled" } });
    },
    erase: (auditId) => eraseAudit(stores, { auditId }),
    progress: () => undefined,
    watch: () => () => undefined,
  };
}
