import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Pictures } from "@hindsight/core/ports";
import { auditFolder, ownFolder } from "./folder.ts";

/** One file a picture, named by a hash: paths from an export never become paths on this disk. */
export function localPictures(home: string): Pictures {
  const folderOf = (auditId: string) => join(auditFolder(home, auditId), "pictures");
  const fileOf = (auditId: string, path: string) =>
    join(folderOf(auditId), createHash("sha256").update(path).digest("hex").slice(0, 32));

  return {
    async write(auditId, path, bytes) {
      ownFolder(folderOf(auditId));
      const file = fileOf(auditId, path);
      await pipeline(Readable.from(bytes), createWriteStream(`${file}.part`, { mode: 0o600 }));
      await rename(`${file}.part`, file);
    },
    async read(auditId, path) {
      const file = fileOf(auditId, path);
      const found = await stat(file).catch(() => undefined);
      return found && createReadStream(file);
    },
    erase: (auditId) => rm(folderOf(auditId), { recursive: true, force: true }),
  };
}
