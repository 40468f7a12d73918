import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { writeXFolder } from "../invented/x-export.ts";

/** The files of an invented X export: names as a browser sends them, and how to read each again and again. */
export function xExportFiles(posts: number): ReadonlyMap<string, () => AsyncIterable<Uint8Array>> {
  using folder = temporaryFolder();
  const data = join(writeXFolder(folder.path, posts), "data");
  return filesOf(new Map(readdirSync(data).map((name) => [`data/${name}`, readFileSync(join(data, name))])));
}

/** Files as a browser sends them, each of which can be read again and again. */
export const filesOf = (
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, () => AsyncIterable<Uint8Array>> =>
  new Map([...files].map(([name, bytes]) => [name, () => streamOf(bytes)]));

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
