import type { Finding } from "@hindsight/core/finding";
import { queueScore, type FlaggedPost } from "@hindsight/core/flagged-post";
import { yearOf, type Post } from "@hindsight/core/post";
import type { Database } from "./database.ts";

/** Replaces what one batch flagged: `found` by the batch that read the post, `concluded` (batch -1) over the whole history. Within a transaction. */
export function writeFlagged(
  database: Database,
  auditId: string,
  batch: number,
  flagged: readonly FlaggedPost[],
): void {
  const mine = batch < 0 ? "concluded" : "found";
  const touched = new Set(flagged.map(({ post }) => post.id));
  const before =
    batch < 0
      ? database.rows("SELECT post FROM flagged WHERE audit = ? AND concluded <> '[]'", auditId)
      : database.rows(
          "SELECT post FROM flagged WHERE audit = ? AND batch = ? AND found <> '[]'",
          auditId,
          batch,
        );
  for (const { post } of before) {
    const postId = String(post);
    database.run(`UPDATE flagged SET ${mine} = '[]' WHERE audit = ? AND post = ?`, auditId, postId);
    touched.add(postId);
  }

  for (const { post, findings, alike } of flagged) {
    const body = JSON.stringify(post);
    database.run(
      `INSERT INTO flagged VALUES (?, ?, ?, ?, '[]', '[]', 0, ?, ?, ?, ?)
       ON CONFLICT (audit, post) DO UPDATE SET batch = MAX(batch, excluded.batch), body = excluded.body,
         alike = COALESCE(excluded.alike, alike)`,
      auditId,
      post.id,
      batch,
      body,
      yearOf(post),
      post.kind,
      post.text.toLowerCase(),
      alike ?? null,
    );
    database.run(
      `UPDATE flagged SET ${mine} = ? WHERE audit = ? AND post = ?`,
      JSON.stringify(findings),
      auditId,
      post.id,
    );
  }

  for (const postId of touched) index(database, auditId, postId);
}

/** Brings score and keys up to date with a post's findings; a post without any is no longer flagged. */
function index(database: Database, auditId: string, postId: string): void {
  database.run("DELETE FROM keys WHERE audit = ? AND post = ?", auditId, postId);
  const [row] = database.rows(
    "SELECT body, found, concluded FROM flagged WHERE audit = ? AND post = ?",
    auditId,
    postId,
  );
  if (!row) return;

  const findings = [row.found, row.concluded].flatMap((list) => JSON.parse(String(list)) as Finding[]);
  if (findings.length === 0) {
    database.run("DELETE FROM flagged WHERE audit = ? AND post = ?", auditId, postId);
    return;
  }

  const post = JSON.parse(String(row.body)) as Post;
  database.run(
    "UPDATE flagged SET score = ? WHERE audit = ? AND post = ?",
    queueScore({ findings, post }),
    auditId,
    post.id,
  );
  for (const { category, severity, check } of findings) {
    database.run(
      "INSERT OR IGNORE INTO keys VALUES (?, ?, ?, ?, ?)",
      auditId,
      postId,
      category,
      severity,
      check,
    );
  }
}
