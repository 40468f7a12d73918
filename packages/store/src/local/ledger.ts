import type { Clue } from "@hindsight/core/clue";
import type { Decision } from "@hindsight/core/decision";
import type { Finding } from "@hindsight/core/finding";
import { byWeight, type FlaggedPost } from "@hindsight/core/flagged-post";
import type { Ledger } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";
import type { Facets, Filter } from "@hindsight/core/view";
import type { Database, Row } from "./database.ts";
import { localDecisions } from "./decisions.ts";
import { writeFlagged } from "./flagged.ts";
import { flaggedWithDecision, whereOf } from "./flagged-query.ts";

const flaggedOf = (row: Row): FlaggedPost => ({
  post: JSON.parse(String(row.body)) as Post,
  findings: byWeight([
    ...(JSON.parse(String(row.found)) as Finding[]),
    ...(JSON.parse(String(row.concluded)) as Finding[]),
  ]),
  alike: row.alike === null ? undefined : String(row.alike),
  decision: row.decision === null ? undefined : (JSON.parse(String(row.decision)) as Decision),
  doneAt: row.done_at === null ? undefined : String(row.done_at),
});

const columns = "f.body, f.found, f.concluded, f.alike, d.body AS decision, d.done_at";

/** What each facet counts, as a column of `flagged f`, `decisions d` or, one row a finding, `keys k`. */
const facetColumns: { readonly [Name in keyof Facets]: string } = {
  category: "k.category",
  severity: "k.severity",
  check: "k.check_id",
  year: "f.year",
  kind: "f.kind",
  decision: "COALESCE(d.choice, 'none')",
};

/** The ledger in the embedded database. */
export function localLedger(database: Database): Ledger {
  const facet = (auditId: string, name: keyof Facets, filter: Filter): Record<string, number> => {
    const { [name]: _, ...others } = filter;
    const where = whereOf(auditId, others);
    const column = facetColumns[name];
    const keys = column.startsWith("k.") ? " JOIN keys k ON k.audit = f.audit AND k.post = f.post" : "";
    const rows = database.rows(
      `SELECT ${column} AS value, COUNT(DISTINCT f.post) AS count FROM ${flaggedWithDecision}${keys}
       WHERE ${where.sql} GROUP BY 1 ORDER BY 1`,
      ...where.values,
    );
    return Object.fromEntries(rows.map(({ value, count }) => [String(value), Number(count)]));
  };

  return {
    ...localDecisions(database),
    async flag(auditId, batch, flagged, clues) {
      database.transaction(() => {
        writeFlagged(database, auditId, batch, flagged);
        database.run("INSERT OR REPLACE INTO clues VALUES (?, ?, ?)", auditId, batch, JSON.stringify(clues));
      });
    },
    async page(auditId, filter, { offset, limit }) {
      const where = whereOf(auditId, filter);
      const [counted] = database.rows(
        `SELECT COUNT(*) AS total FROM ${flaggedWithDecision} WHERE ${where.sql}`,
        ...where.values,
      );
      const rows = database.rows(
        `SELECT ${columns} FROM ${flaggedWithDecision} WHERE ${where.sql} ORDER BY f.score DESC, f.post LIMIT ? OFFSET ?`,
        ...where.values,
        limit,
        offset,
      );
      return { items: rows.map(flaggedOf), total: Number(counted?.total) };
    },
    facets: async (auditId, filter) => ({
      category: facet(auditId, "category", filter),
      severity: facet(auditId, "severity", filter),
      check: facet(auditId, "check", filter),
      year: facet(auditId, "year", filter),
      kind: facet(auditId, "kind", filter),
      decision: facet(auditId, "decision", filter),
    }),
    async get(auditId, postId) {
      const [row] = database.rows(
        `SELECT ${columns} FROM ${flaggedWithDecision} WHERE f.audit = ? AND f.post = ?`,
        auditId,
        postId,
      );
      return row && flaggedOf(row);
    },
    clues: async (auditId) =>
      database
        .rows("SELECT body FROM clues WHERE audit = ? ORDER BY batch", auditId)
        .flatMap(({ body }) => JSON.parse(String(body)) as Clue[]),
    async erase(auditId) {
      database.transaction(() => {
        for (const table of ["flagged", "keys", "decisions", "moves", "history", "clues"]) {
          database.run(`DELETE FROM ${table} WHERE audit = ?`, auditId);
        }
      });
      database.compact();
    },
  };
}
