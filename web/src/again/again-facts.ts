import type { Audit } from "@hindsight/core/audit";
import type { Papers, Verified } from "@hindsight/core/papers";
import { needsDoing } from "@hindsight/core/decision";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Stores } from "@hindsight/core/ports";

/** What a newer export shows beside the audit before it, and what is left to do before the account is shown to anybody. */
export interface AgainFacts {
  readonly previous: Audit | undefined;
  /** Earlier decisions to delete, edit or hide, by what became of them. */
  readonly outcomes: Readonly<Record<Verified["outcome"], readonly Verified[]>>;
  readonly news: Papers["news"];
  readonly undecided: number;
  /** Posts on the checklist that are not ticked off. */
  readonly toDo: number;
  /** The posts the page shows that this audit flagged too, by id. */
  readonly flagged: ReadonlyMap<string, FlaggedPost>;
}

/** Posts shown under one heading at most. */
export const mostShown = 50;

/** Gathers the facts of one ready audit. */
export async function againFacts({ audits, ledger, papers }: Stores, audit: Audit): Promise<AgainFacts> {
  const verification = (await papers.get(audit.id, "verification")) ?? [];
  const asked = verification.filter(
    ({ decision }) => needsDoing(decision.choice) && decision.choice !== "ask",
  );
  const byOutcome = Object.groupBy(asked, ({ outcome }) => outcome);
  const outcomes = {
    "still-there": byOutcome["still-there"] ?? [],
    "came-back": byOutcome["came-back"] ?? [],
    gone: byOutcome.gone ?? [],
    "not-in-export": byOutcome["not-in-export"] ?? [],
  };
  const news = (await papers.get(audit.id, "news")) ?? { newPosts: [], newRules: [] };
  const shown = [...Object.values(outcomes).map(idsOf), news.newPosts, news.newRules];
  const { decision } = await ledger.facets(audit.id, {});
  return {
    previous: audit.previous === undefined ? undefined : await audits.get(audit.previous),
    outcomes,
    news,
    undecided: decision.none ?? 0,
    toDo: await leftToDo(ledger, audit.id),
    flagged: await flaggedAmong(
      ledger,
      audit.id,
      shown.flatMap((ids) => ids.slice(0, mostShown)),
    ),
  };
}

const idsOf = (posts: readonly Verified[]): readonly string[] => posts.map(({ postId }) => postId);

async function flaggedAmong(ledger: Stores["ledger"], auditId: string, postIds: readonly string[]) {
  const found = await Promise.all(postIds.map((postId) => ledger.get(auditId, postId)));
  return new Map(found.filter((item) => item !== undefined).map((item) => [item.post.id, item]));
}

async function leftToDo(ledger: Stores["ledger"], auditId: string): Promise<number> {
  let left = 0;
  for (const choice of ["delete", "edit", "hide", "ask"] as const) {
    const { items } = await ledger.page(auditId, { decision: choice }, { offset: 0, limit: 10_000 });
    left += items.filter(({ doneAt }) => doneAt === undefined).length;
  }
  return left;
}
