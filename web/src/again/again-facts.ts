import type { Audit } from "@hindsight/core/audit";
import type { Papers, Verified } from "@hindsight/core/papers";
import { needsDoing } from "@hindsight/core/decision";
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
}

/** Gathers the facts of one ready audit. */
export async function againFacts({ audits, ledger, papers }: Stores, audit: Audit): Promise<AgainFacts> {
  const verification = (await papers.get(audit.id, "verification")) ?? [];
  const asked = verification.filter(
    ({ decision }) => needsDoing(decision.choice) && decision.choice !== "ask",
  );
  const outcomes = Object.groupBy(asked, ({ outcome }) => outcome);
  const { decision } = await ledger.facets(audit.id, {});
  return {
    previous: audit.previous === undefined ? undefined : await audits.get(audit.previous),
    outcomes: {
      "still-there": outcomes["still-there"] ?? [],
      "came-back": outcomes["came-back"] ?? [],
      gone: outcomes.gone ?? [],
      "not-in-export": outcomes["not-in-export"] ?? [],
    },
    news: (await papers.get(audit.id, "news")) ?? { newPosts: [], newRules: [] },
    undecided: decision.none ?? 0,
    toDo: await leftToDo(ledger, audit.id),
  };
}

async function leftToDo(ledger: Stores["ledger"], auditId: string): Promise<number> {
  let left = 0;
  for (const choice of ["delete", "edit", "hide", "ask"] as const) {
    const { items } = await ledger.page(auditId, { decision: choice }, { offset: 0, limit: 10_000 });
    left += items.filter(({ doneAt }) => doneAt === undefined).length;
  }
  return left;
}
