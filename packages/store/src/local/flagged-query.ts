import type { SQLInputValue } from "node:sqlite";
import type { Filter } from "@hindsight/core/view";

/** A WHERE clause over `flagged f` joined with `decisions d`, and its values. */
export interface Where {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** The flagged posts of one audit with what was decided. */
export const flaggedWithDecision = "flagged f LEFT JOIN decisions d ON d.audit = f.audit AND d.post = f.post";

/** What `isShown` of core means, as SQL. A new field of `Filter` does not compile until it has its line here. */
const conditions: { readonly [Name in keyof Required<Filter>]: string } = {
  category: "EXISTS (SELECT 1 FROM keys k WHERE k.audit = f.audit AND k.post = f.post AND k.category = ?)",
  severity: "EXISTS (SELECT 1 FROM keys k WHERE k.audit = f.audit AND k.post = f.post AND k.severity = ?)",
  check: "EXISTS (SELECT 1 FROM keys k WHERE k.audit = f.audit AND k.post = f.post AND k.check_id = ?)",
  year: "f.year = ?",
  kind: "f.kind = ?",
  decision: "COALESCE(d.choice, 'none') = ?",
  alike: "f.alike = ?",
  exceptChecks: `EXISTS (SELECT 1 FROM keys k WHERE k.audit = f.audit AND k.post = f.post
    AND k.check_id NOT IN (SELECT value FROM json_each(?)))`,
  text: "instr(f.words, ?) > 0",
};

const valueOf = ([name, value]: readonly [keyof Filter, unknown]): SQLInputValue => {
  if (name === "exceptChecks") return JSON.stringify(value);
  return name === "text" ? String(value).toLowerCase() : String(value);
};

/** Turns a filter into SQL; values are always bound, never pasted. */
export function whereOf(auditId: string, filter: Filter): Where {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined) as [
    keyof Filter,
    unknown,
  ][];
  return {
    sql: ["f.audit = ?", ...given.map(([name]) => conditions[name])].join(" AND "),
    values: [auditId, ...given.map(valueOf)],
  };
}
