import type { CheckInfo, Clause, Judge } from "@hindsight/core/check";

/** Checks and clauses by id; undefined for one that an older or newer version of the rules knew. */
export interface RuleBook {
  check(id: string): CheckInfo | undefined;
  clause(id: string): Clause | undefined;
}

/** The rule book of a judge. */
export function ruleBook({ checks, clauses }: Pick<Judge, "checks" | "clauses">): RuleBook {
  const checkById = new Map(checks.map((check) => [check.id, check]));
  const clauseById = new Map(clauses.map((clause) => [clause.id, clause]));
  return { check: (id) => checkById.get(id), clause: (id) => clauseById.get(id) };
}
