import { addCounts, type Audit, type AuditResult, type BatchResult } from "../audit.ts";
import type { Judge } from "../check.ts";
import type { Audits, Ledger, PaperFolder, PostBatches } from "../ports.ts";
import { Problem } from "../problem.ts";
import type { ReadingCounts } from "../reading-plan.ts";
import { concludeAudit } from "./conclude-audit.ts";
import { flagAcrossPosts } from "./flag-across-posts.ts";
import { judgeAgain, type JudgedAgain } from "./judge-again.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { mergeSets } from "./merge-sets.ts";
import { openAudit } from "./open-audit.ts";
import { opinionsByWords } from "./opinions-by-words.ts";

/** What `mergeReadings` asks for. */
export interface MergeReadingsNeeds {
  readonly audits: Audits;
  readonly batches: PostBatches;
  readonly ledger: Ledger;
  readonly papers: PaperFolder;
  readonly judge: Judge;
}

/** Whose opinions they are, how the reading ended, and when: UTC, ISO 8601. */
export type MergeReadingsInput = { readonly auditId: string } & Pick<
  ReadingCounts,
  "reader" | "state" | "at"
>;

/**
 * Puts what was answered so far beside what the rules found, in every batch; posts that were not read stay as the rules left them.
 * Replaces an earlier second reading; may run twice. Throws `older-rules`: the rules must be those that judged.
 */
export function mergeReadings(needs: MergeReadingsNeeds, input: MergeReadingsInput): Promise<Audit> {
  return leaveNothing(needs.audits, input.auditId, [needs.ledger, needs.papers], () => merge(needs, input));
}

async function merge(needs: MergeReadingsNeeds, { auditId, ...input }: MergeReadingsInput): Promise<Audit> {
  const { audits, batches, ledger, papers, judge } = needs;
  const audit = await openAudit(audits, auditId);
  const plan = await papers.get(auditId, "readingPlan");
  if (!audit.result || audit.state !== "ready" || !plan) throw new Problem("no-such-audit");
  if (plan.rules !== judge.rules || audit.rules !== judge.rules) throw new Problem("older-rules");

  const opinions = await opinionsByWords(needs, auditId, plan);
  const tally = { asked: 0, read: 0, agreed: 0, wouldLeave: 0, added: 0 };
  const languages: Record<string, number> = {};
  const results: BatchResult[] = [];
  for (let batch = 0; batch < audit.batches; batch += 1) {
    const posts = await batches.read(auditId, batch);
    const judged = posts.map((post) => judgeAgain(judge, audit, plan, opinions, post));
    await ledger.flag(
      auditId,
      batch,
      judged.flatMap(({ flagged }) => flagged ?? []),
      judged.flatMap(({ clues }) => clues),
    );

    for (const each of judged) {
      if (each.isAsked) tally.asked += 1;
      if (each.isRead) tally.read += 1;
      if (each.isRead && each.language !== undefined)
        languages[each.language] = (languages[each.language] ?? 0) + 1;
      for (const finding of each.flagged?.findings ?? []) {
        if (finding.agreement === "agrees") tally.agreed += 1;
        if (finding.agreement === "would-leave") tally.wouldLeave += 1;
        if (finding.source === "second-reader") tally.added += 1;
      }
    }
    const result = batchResult(batch, judged);
    await audits.putBatchResult(auditId, result);
    results.push(result);
  }

  const conclusion = concludeAudit(judge, audit, await ledger.clues(auditId));
  const { sets, dissolved, onPosts, counts } = await mergeSets(papers, auditId, plan, conclusion);
  await flagAcrossPosts({ ledger, batches }, audit, onPosts);

  const { total } = await ledger.page(auditId, {}, { offset: 0, limit: 0 });
  const secondReading: ReadingCounts = {
    ...input,
    ...tally,
    notRead: tally.asked - tally.read,
    sets: counts,
    languages,
  };
  const result: AuditResult = {
    ...audit.result,
    ...addCounts(results),
    flagged: total,
    sets,
    dissolved,
    secondReading,
  };
  const merged: Audit = { ...audit, result };
  await audits.put(merged);
  return merged;
}

function batchResult(batch: number, judged: readonly JudgedAgain[]): BatchResult {
  const notJudged: Record<string, Record<string, number>> = {};
  for (const { notJudged: not } of judged) {
    if (!not) continue;
    const row = (notJudged[not.why] ??= {});
    row[not.detail] = (row[not.detail] ?? 0) + 1;
  }
  const flagged = judged.filter((each) => each.flagged !== undefined).length;
  return { batch, checked: judged.length, flagged, notJudged };
}
