import type { SourceFile } from "@hindsight/core/archive";
import type { Post } from "@hindsight/core/post";
import type { Reader, ReaderEntry } from "@hindsight/core/reader";
import { openArchive } from "../archive.ts";

/** Everything a reader yields from these files, and the same sorted by kind. */
export async function readAll(reader: Reader, files: readonly SourceFile[]) {
  const archive = await openArchive(files);
  const entries: ReaderEntry[] = [];
  for await (const entry of reader.read(archive)) entries.push(entry);
  await archive.close();

  const of = <K extends ReaderEntry["kind"]>(kind: K) =>
    entries.filter((entry): entry is Extract<ReaderEntry, { kind: K }> => entry.kind === kind);
  return {
    entries,
    posts: of("post").map(({ post }): Post => post),
    unreadable: of("unreadable"),
    accounts: of("account").map(({ account }) => account),
    expected: Object.fromEntries(of("expected").map(({ file, records }) => [file, records])),
    notes: of("note").map(({ text }) => text),
  };
}
