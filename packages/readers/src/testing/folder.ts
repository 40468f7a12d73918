import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "@hindsight/core/archive";
import { sourceFile } from "../source-file.ts";

/** The files of a folder, as an unpacked export is given. */
export async function folderFiles(folder: string): Promise<readonly SourceFile[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.toSorted().map((path) => sourceFile(path, path.slice(folder.length + 1).replaceAll("\\", "/"))),
  );
}
