import { queueScore } from "@hindsight/core/flagged-post";
import type { Ledger } from "@hindsight/core/ports";
import { countFacets, isShown, type Filter } from "@hindsight/core/view";
import type { Bodies } from "./bodies.ts";
import type { Known } from "./brief.ts";
import { flaggedRows, type FlaggedRows } from "./flagged-rows.ts";
import { journal } from "./journal.ts";
import { checkedId } from "./place.ts";
import type { Standing } from "./standing.ts";
import type { Table } from "./table.ts";

/**
 * The ledger in the table. Every view reads the short index, a row a batch, and the journal of decisions; the words of posts are
 * read for the page shown only, or for all when the filter asks for words.
 */
export function awsLedger(table: Table, bodies: Bodies): Ledger {
  const partition = (auditId: string) => `ledger#${checkedId(auditId)}`;
  const rowsOf = (auditId: string) => flaggedRows(table, bodies, auditId, partition(auditId));
  const journalOf = (auditId: string) => journal(table, bodies, auditId, partition(auditId));

  const shownIn = async (auditId: string, filter: Filter): Promise<readonly Known[]> => {
    const rows = rowsOf(auditId);
    const [known, standing] = await Promise.all([rows.known(), journalOf(auditId).standing()]);
    const standingNow = [...known.values()].map((each) => withStanding(each, standing));
    return filter.text === undefined ? standingNow : withWords(rows, standingNow);
  };

  return {
    flag: (auditId, batch, flagged, clues) => rowsOf(auditId).replace(batch, flagged, clues),
    async page(auditId, filter, { offset, limit }) {
      const all = await shownIn(auditId, filter);
      const shown = all.filter(({ flagged }) => isShown(flagged, filter)).toSorted(worstFirst);
      const items = await rowsOf(auditId).whole(shown.slice(offset, offset + limit));
      return { items, total: shown.length };
    },
    async facets(auditId, filter) {
      const all = await shownIn(auditId, filter);
      return countFacets(
        all.map(({ flagged }) => flagged),
        filter,
      );
    },
    async get(auditId, postId) {
      const [found, { decisions, done }] = await Promise.all([
        rowsOf(auditId).one(postId),
        journalOf(auditId).standing(),
      ]);
      return found && { ...found, decision: decisions.get(postId), doneAt: done.get(postId) };
    },
    clues: (auditId) => rowsOf(auditId).clues(),
    async decide(auditId, changes, at) {
      const known = await rowsOf(auditId).known();
      const toKnown = changes.filter(({ postId }) => known.has(postId));
      if (toKnown.length === 0) return;
      await journalOf(auditId).add(() => ({ kind: "decided", at, changes: toKnown }));
    },
    async carry(auditId, changes, at) {
      const known = await rowsOf(auditId).known();
      await journalOf(auditId).add(({ decisions }) => {
        const open = changes.filter(({ postId }) => known.has(postId) && !decisions.has(postId));
        return open.length > 0 ? { kind: "carried", at, changes: open } : undefined;
      });
    },
    async undo(auditId, at) {
      let touched: readonly string[] = [];
      await journalOf(auditId).add(({ latestMove }) => {
        touched = latestMove;
        return latestMove.length > 0 ? { kind: "undone", at } : undefined;
      });
      return touched;
    },
    tick: (auditId, postId, isDone, at) =>
      journalOf(auditId).add(() => ({ kind: "ticked", at, postId, isDone })),
    history: async (auditId, postId) => (await journalOf(auditId).standing()).history.get(postId) ?? [],
    async erase(auditId) {
      await table.removeAll(partition(auditId));
      await bodies.erase(auditId);
    },
  };
}

const withStanding = ({ flagged, batches }: Known, { decisions, done }: Standing): Known => ({
  flagged: {
    ...flagged,
    decision: decisions.get(flagged.post.id),
    doneAt: done.get(flagged.post.id),
  },
  batches,
});

async function withWords(rows: FlaggedRows, known: readonly Known[]): Promise<readonly Known[]> {
  const whole = await rows.whole(known);
  return known.map(({ flagged, batches }, n) => ({ flagged: { ...flagged, ...whole[n] }, batches }));
}

const worstFirst = ({ flagged: a }: Known, { flagged: b }: Known): number =>
  queueScore(b) - queueScore(a) || (a.post.id < b.post.id ? -1 : 1);
