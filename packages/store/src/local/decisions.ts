import type { Decision } from "@hindsight/core/decision";
import type { HistoryEntry, Ledger } from "@hindsight/core/ports";
import type { Database } from "./database.ts";

/** Moves that can be taken back; older ones are forgotten. */
const movesKept = 1000;

/** The half of the ledger that the person writes: decisions, moves and ticks. */
export function localDecisions(
  database: Database,
): Pick<Ledger, "decide" | "carry" | "undo" | "tick" | "history"> {
  const write = (auditId: string, postId: string, decision: Decision | undefined) => {
    database.run(
      `INSERT INTO decisions (audit, post, choice, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (audit, post) DO UPDATE SET choice = excluded.choice, body = excluded.body`,
      auditId,
      postId,
      decision?.choice ?? null,
      decision ? JSON.stringify(decision) : null,
    );
  };
  const remember = (auditId: string, postId: string, entry: HistoryEntry) => {
    database.run(
      "INSERT INTO history (audit, post, body) VALUES (?, ?, ?)",
      auditId,
      postId,
      JSON.stringify(entry),
    );
  };
  const known = (auditId: string, postId: string) =>
    database.rows(
      `SELECT d.body FROM flagged f LEFT JOIN decisions d ON d.audit = f.audit AND d.post = f.post
       WHERE f.audit = ? AND f.post = ?`,
      auditId,
      postId,
    )[0];
  const latestMove = (auditId: string): number =>
    Number(
      database.rows("SELECT COALESCE(MAX(move), 0) AS move FROM moves WHERE audit = ?", auditId)[0]?.move,
    );

  return {
    async decide(auditId, changes, at) {
      database.transaction(() => {
        const move = latestMove(auditId) + 1;
        for (const { postId, decision } of changes) {
          const row = known(auditId, postId);
          if (!row) continue;
          const before = row.body === null ? null : String(row.body);
          database.run("INSERT OR IGNORE INTO moves VALUES (?, ?, ?, ?)", auditId, move, postId, before);
          write(auditId, postId, decision);
          remember(auditId, postId, { at, event: "decided", decision });
        }
        database.run("DELETE FROM moves WHERE audit = ? AND move <= ?", auditId, move - movesKept);
      });
    },
    async carry(auditId, changes, at) {
      database.transaction(() => {
        for (const { postId, decision } of changes) {
          if (known(auditId, postId)?.body !== null) continue;
          write(auditId, postId, decision);
          remember(auditId, postId, { at, event: "carried", decision });
        }
      });
    },
    undo: async (auditId, at) =>
      database.transaction(() => {
        const move = latestMove(auditId);
        const changes = database.rows(
          "SELECT post, before FROM moves WHERE audit = ? AND move = ?",
          auditId,
          move,
        );
        for (const { post, before } of changes) {
          const decision = before === null ? undefined : (JSON.parse(String(before)) as Decision);
          write(auditId, String(post), decision);
          remember(auditId, String(post), { at, event: "undone", decision });
        }
        database.run("DELETE FROM moves WHERE audit = ? AND move = ?", auditId, move);
        return changes.map(({ post }) => String(post));
      }),
    async tick(auditId, postId, isDone, at) {
      database.transaction(() => {
        database.run(
          `INSERT INTO decisions (audit, post, done_at) VALUES (?, ?, ?)
           ON CONFLICT (audit, post) DO UPDATE SET done_at = excluded.done_at`,
          auditId,
          postId,
          isDone ? at : null,
        );
        remember(auditId, postId, { at, event: isDone ? "done" : "not-done" });
      });
    },
    history: async (auditId, postId) =>
      database
        .rows("SELECT body FROM history WHERE audit = ? AND post = ? ORDER BY entry", auditId, postId)
        .map(({ body }) => JSON.parse(String(body)) as HistoryEntry),
  };
}
