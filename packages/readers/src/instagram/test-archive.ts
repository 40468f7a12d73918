import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Archive } from "@hindsight/core/archive";
import type { Post } from "@hindsight/core/post";
import type { ReaderEntry } from "@hindsight/core/reader";
import instagram from "./reader.ts";

/** An archive of invented members. A member given as `Error` throws it when it is opened. */
export function archiveOf(files: Readonly<Record<string, unknown>>, chunk = 1000): Archive {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      content instanceof Error
        ? content
        : Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
    ]),
  );
  return {
    members: [...contents].map(([path, bytes]) => ({
      path,
      size: bytes instanceof Error ? 1 : bytes.length,
    })),
    ignored: [],
    async *stream({ path }) {
      const bytes = contents.get(path) ?? new Error(`no member ${path}`);
      if (bytes instanceof Error) throw bytes;
      for (let at = 0; at < bytes.length; at += chunk) {
        yield await Promise.resolve(bytes.subarray(at, at + chunk));
      }
    },
    close: () => Promise.resolve(),
  };
}

/** A folder of samples beside the checkout; undefined when it is not there. */
export function sampleArchive(name: string): Archive | undefined {
  const root = join(import.meta.dirname, "../../../../../shared/samples", name);
  if (!existsSync(root)) return undefined;
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    members: paths.map((path) => ({ path: relative(root, path), size: statSync(path).size })),
    ignored: [],
    stream: ({ path }) => createReadStream(join(root, path)),
    close: () => Promise.resolve(),
  };
}

/** Everything the reader says about an archive, sorted out. */
export async function readAll(archive: Archive) {
  const entries: ReaderEntry[] = [];
  for await (const entry of instagram.read(archive)) entries.push(entry);
  const posts = entries.flatMap((entry) => (entry.kind === "post" ? [entry.post] : []));
  const ofFile = (name: string): readonly Post[] =>
    entries.flatMap((entry) => (entry.kind === "post" && entry.file.endsWith(name) ? [entry.post] : []));
  return {
    posts,
    ofFile,
    unreadable: entries.filter((entry) => entry.kind === "unreadable"),
    accounts: entries.flatMap((entry) => (entry.kind === "account" ? [entry.account] : [])),
    notes: entries.flatMap((entry) => (entry.kind === "note" ? [entry.text] : [])),
  };
}
