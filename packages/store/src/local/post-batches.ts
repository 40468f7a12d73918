import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PostBatches } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";
import { auditFolder, ownFolder } from "./folder.ts";

/** One NDJSON file a batch. A file appears under its name only once it is whole and on disk. */
export function localPostBatches(home: string): PostBatches {
  const folderOf = (auditId: string) => join(auditFolder(home, auditId), "batches");
  const fileOf = (auditId: string, batch: number) =>
    join(folderOf(auditId), `${String(batch).padStart(6, "0")}.ndjson`);

  return {
    async write(auditId, batch, posts) {
      ownFolder(folderOf(auditId));
      const path = fileOf(auditId, batch);
      const file = await open(`${path}.part`, "w", 0o600);
      try {
        await file.writeFile(posts.map((post) => `${JSON.stringify(post)}\n`).join(""));
        await file.datasync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
    async read(auditId, batch) {
      const lines = (await readFile(fileOf(auditId, batch), "utf8")).split("\n");
      // Written by us and parsed by the reader before that: no second check of every field.
      return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Post);
    },
    erase: (auditId) => rm(auditFolder(home, auditId), { recursive: true, force: true }),
  };
}
