import type { Audit, BatchResult } from "@hindsight/core/audit";
import type { Audits } from "@hindsight/core/ports";
import type { Database, Row } from "./database.ts";

/** Audits and batch results in the embedded database. */
export function localAudits(database: Database): Audits {
  const bodies = <Body>(rows: readonly Row[]): Body[] =>
    rows.map(({ body }) => JSON.parse(String(body)) as Body);

  return {
    async put(audit) {
      database.run(
        "INSERT INTO audits VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        audit.id,
        audit.createdAt,
        JSON.stringify(audit),
      );
    },
    get: async (auditId) => bodies<Audit>(database.rows("SELECT body FROM audits WHERE id = ?", auditId))[0],
    list: async () => bodies<Audit>(database.rows("SELECT body FROM audits ORDER BY created_at DESC, id")),
    async putBatchResult(auditId, result) {
      database.run(
        "INSERT OR REPLACE INTO batch_results VALUES (?, ?, ?)",
        auditId,
        result.batch,
        JSON.stringify(result),
      );
    },
    batchResults: async (auditId) =>
      bodies<BatchResult>(
        database.rows("SELECT body FROM batch_results WHERE audit = ? ORDER BY batch", auditId),
      ),
    async clearBatchResults(auditId) {
      database.run("DELETE FROM batch_results WHERE audit = ?", auditId);
    },
    async erase(auditId) {
      database.transaction(() => {
        database.run("DELETE FROM batch_results WHERE audit = ?", auditId);
        database.run("DELETE FROM audits WHERE id = ?", auditId);
      });
      database.compact();
    },
  };
}
