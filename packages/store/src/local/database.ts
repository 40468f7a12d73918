import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from "node:sqlite";
import { Problem } from "@hindsight/core/problem";
import { ownFolder } from "./folder.ts";

/** Raised when a table changes; a database of another version is refused rather than misread. */
const version = 1;

const schema = `
  CREATE TABLE IF NOT EXISTS audits (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS batch_results (
    audit TEXT NOT NULL, batch INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (audit, batch)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS flagged (
    audit TEXT NOT NULL, post TEXT NOT NULL, batch INTEGER NOT NULL, body TEXT NOT NULL,
    found TEXT NOT NULL, concluded TEXT NOT NULL,
    score REAL NOT NULL, year TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, alike TEXT,
    PRIMARY KEY (audit, post)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS flagged_queue ON flagged (audit, score DESC, post);
  CREATE INDEX IF NOT EXISTS flagged_batch ON flagged (audit, batch);
  CREATE INDEX IF NOT EXISTS flagged_alike ON flagged (audit, alike);
  CREATE TABLE IF NOT EXISTS keys (
    audit TEXT NOT NULL, post TEXT NOT NULL, category TEXT NOT NULL, severity TEXT NOT NULL, check_id TEXT NOT NULL,
    PRIMARY KEY (audit, post, check_id, severity)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS decisions (
    audit TEXT NOT NULL, post TEXT NOT NULL, choice TEXT, body TEXT, done_at TEXT, PRIMARY KEY (audit, post)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS moves (
    audit TEXT NOT NULL, move INTEGER NOT NULL, post TEXT NOT NULL, before TEXT, PRIMARY KEY (audit, move, post)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS history (
    audit TEXT NOT NULL, post TEXT NOT NULL, entry INTEGER PRIMARY KEY, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS history_of_post ON history (audit, post);
  CREATE TABLE IF NOT EXISTS papers (
    audit TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (audit, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS clues (
    audit TEXT NOT NULL, batch INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (audit, batch)
  ) STRICT, WITHOUT ROWID;
`;

/** One row as the database gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** The embedded database with the three calls the adapters need. */
export interface Database {
  /** Runs all of `work` or none of it. Not to be nested. */
  transaction<Result>(work: () => Result): Result;
  run(sql: string, ...values: SQLInputValue[]): void;
  rows(sql: string, ...values: SQLInputValue[]): readonly Row[];
  /** Writes the log back into the file and cuts it to nothing, so that erased rows are gone from the disk. */
  compact(): void;
  close(): void;
}

/** SQLITE_FULL, see sqlite.org/rescode.html. */
const sqliteFull = 13;

/** Turns "the disk is full" into a problem the person can mend; other errors stay as they are. */
function withProblems<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "errcode" in error && error.errcode === sqliteFull) {
      throw new Problem("disk-full", {}, { cause: error });
    }
    throw error;
  }
}

/** Opens, or makes, the database in a folder. Several processes and threads may have it open; a writer waits up to 15 s for another. */
export function openDatabase(home: string): Database {
  const database = new DatabaseSync(join(ownFolder(home), "hindsight.db"));
  database.exec("PRAGMA busy_timeout = 15000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  // Erased posts must not linger in free pages.
  database.exec("PRAGMA secure_delete = ON;");
  const { user_version: found } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (found > version) throw new Error(`the data in ${home} was written by a newer Hindsight`);
  database.exec(schema);
  database.exec(`PRAGMA user_version = ${version}`);

  const prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };

  return {
    transaction(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    run: (sql, ...values) => void withProblems(() => statement(sql).run(...values)),
    rows: (sql, ...values) => withProblems(() => statement(sql).all(...values)),
    compact: () => database.exec("PRAGMA wal_checkpoint(TRUNCATE)"),
    close: () => database.close(),
  };
}
