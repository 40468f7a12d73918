import type { Papers } from "@hindsight/core/papers";
import type { PaperFolder } from "@hindsight/core/ports";
import type { Database } from "./database.ts";

/** Documents as rows of the embedded database. */
export function localPapers(database: Database): PaperFolder {
  return {
    async put(auditId, name, paper) {
      database.run("INSERT OR REPLACE INTO papers VALUES (?, ?, ?)", auditId, name, JSON.stringify(paper));
    },
    async get<Name extends keyof Papers>(auditId: string, name: Name): Promise<Papers[Name] | undefined> {
      const [row] = database.rows("SELECT body FROM papers WHERE audit = ? AND name = ?", auditId, name);
      return row && (JSON.parse(String(row.body)) as Papers[Name]);
    },
    async erase(auditId) {
      database.run("DELETE FROM papers WHERE audit = ?", auditId);
      database.compact();
    },
  };
}
