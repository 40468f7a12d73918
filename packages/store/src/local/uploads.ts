import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SourceFile } from "@hindsight/core/archive";
import type { Uploads } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";
import { auditFolder, ownFolder } from "./folder.ts";

/** Uploads on disk; a file of the person's own may also be read where it lies. */
export interface LocalUploads extends Uploads {
  /** Notes files and folders to be read in place. They are never changed or removed. Throws `not-found`. */
  readInPlace(auditId: string, paths: readonly string[]): Promise<void>;
}

interface Entry {
  readonly name: string;
  readonly path: string;
}

const listName = "in-place.json";

/** Keeps received files under the audit's folder until they are read. File names are kept in a list: names from outside never become paths. */
export function localUploads(home: string): LocalUploads {
  const folderOf = (auditId: string) => join(auditFolder(home, auditId), "upload");
  const storedName = (name: string) => createHash("sha256").update(name).digest("hex").slice(0, 32);

  return {
    async receive(auditId, name, bytes) {
      const folder = ownFolder(folderOf(auditId));
      const path = join(folder, storedName(name));
      const part = `${path}.part`;
      await pipeline(Readable.from(bytes), createWriteStream(part, { mode: 0o600, flush: true })).catch(
        async (error: unknown) => {
          await rm(part, { force: true });
          throw error;
        },
      );
      await writeFile(`${path}.name`, name, { mode: 0o600 });
      await rename(part, `${path}.file`);
    },
    async readInPlace(auditId, paths) {
      const entries = (await Promise.all(paths.map(entriesUnder))).flat();
      const folder = ownFolder(folderOf(auditId));
      await writeFile(join(folder, listName), JSON.stringify(entries), { mode: 0o600 });
    },
    async open(auditId) {
      const folder = folderOf(auditId);
      const names = await readdir(folder).catch((): string[] => []);
      const received = await Promise.all(
        names
          .filter((name) => name.endsWith(".file"))
          .map(async (file) => ({
            name: await readFile(join(folder, file.replace(/\.file$/, ".name")), "utf8"),
            path: join(folder, file),
          })),
      );
      const inPlace = names.includes(listName)
        ? (JSON.parse(await readFile(join(folder, listName), "utf8")) as Entry[])
        : [];
      const entries = [...received, ...inPlace].toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return Promise.all(entries.map(sourceFile));
    },
    remove: (auditId) => rm(folderOf(auditId), { recursive: true, force: true }),
  };
}

/** Files met under one path, never following a link out of the folder; at most this many. */
const mostFiles = 200_000;

async function entriesUnder(path: string): Promise<readonly Entry[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Problem("not-found", { file: path });
  if (!found.isDirectory()) return [{ name: path.split(sep).at(-1) ?? path, path }];

  const inside = await readdir(path, { recursive: true, withFileTypes: true });
  const files = inside.filter((entry) => entry.isFile());
  if (files.length > mostFiles)
    throw new Problem("too-many-members", { file: path, limit: `${mostFiles} files` });
  return files.map((entry) => {
    const full = join(entry.parentPath, entry.name);
    return { name: relative(path, full).split(sep).join("/"), path: full };
  });
}

/** Opens the file only when it is first read: an unpacked export holds tens of thousands. */
async function sourceFile({ name, path }: Entry): Promise<SourceFile> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new Problem("unreadable-upload", { file: name }, { cause });
  });
  let handle: ReturnType<typeof open> | undefined;
  return {
    name,
    size,
    async read(offset, length) {
      handle ??= open(path, "r").catch((cause: unknown) => {
        throw new Problem("unreadable-upload", { file: name }, { cause });
      });
      const buffer = Buffer.allocUnsafe(length);
      const { bytesRead } = await (await handle).read(buffer, 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
    async close() {
      const opened = await handle?.catch(() => undefined);
      handle = undefined;
      await opened?.close();
    },
  };
}
