import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { SourceFile } from "@hindsight/core/archive";
import { Problem } from "@hindsight/core/problem";
import { sourceFile } from "@hindsight/readers";

/** Files of a folder that are looked at, at most. */
const mostFiles = 200_000;

/** The files under these paths. `named` says what a folder's files are called: from inside it, or with its own name in front, as browsers send them. Throws `not-found`. */
export async function exportFiles(
  paths: readonly string[],
  named: "from-inside" | "with-folder",
): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) files.push(...(await filesUnder(path, named)));
  return files;
}

async function filesUnder(
  path: string,
  named: "from-inside" | "with-folder",
): Promise<readonly SourceFile[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Problem("not-found", { file: path }, { cause });
  });
  if (!found.isDirectory()) return [await sourceFile(path, basename(path))];

  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const inside = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  if (inside.length > mostFiles)
    throw new Problem("too-many-members", { file: path, limit: `${mostFiles} files` });
  const front = named === "with-folder" ? `${basename(path)}/` : "";
  return Promise.all(
    inside.map((file) => sourceFile(file, front + relative(path, file).split(sep).join("/"))),
  );
}
