import type { Unreadable } from "./reader.ts";

/** One file of the export, as far as it was read. */
export interface FileCoverage {
  readonly file: string;
  /** Records met, whatever became of them: posts + unreadable + duplicates. */
  readonly records: number;
  readonly posts: number;
  readonly unreadable: number;
  /** Records whose id was already met in this upload. */
  readonly duplicates: number;
  /** How many records the export itself says the file holds; absent when it does not say. */
  readonly expected?: number | undefined;
}

/** What was read and what was not. Shown wherever a result is shown: silence must not look like safety. */
export interface Coverage {
  readonly posts: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byYear: Readonly<Record<string, number>>;
  readonly files: readonly FileCoverage[];
  readonly duplicates: number;
  /** The first records not understood; `unreadableTotal` counts all. */
  readonly unreadable: readonly Unreadable[];
  readonly unreadableTotal: number;
  /** Records the export says it holds in the files that were read or should have been; absent when it does not say. */
  readonly expected?: number | undefined;
  /** How many of those were not found. */
  readonly missing: number;
  /** Pictures and videos named by posts, and how many of them are not in the export. */
  readonly media: { readonly named: number; readonly notInArchive: number };
  /** Sentences for the person about what this export cannot show. */
  readonly notes: readonly string[];
}

/** How many unreadable records are kept one by one; the rest is only counted. */
export const unreadableKept = 1000;

/** A tally that can be read at any time; one for each reading of an archive. */
export interface CoverageTally {
  post(file: string, post: { kind: string; year: string; media: readonly { isInArchive: boolean }[] }): void;
  duplicate(file: string): void;
  unreadable(record: Unreadable): void;
  expect(file: string, records: number): void;
  note(text: string): void;
  coverage(): Coverage;
}

const bump = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts what a reader yields. Mutable inside, so that 100,000 posts cost no copies. */
export function tallyCoverage(): CoverageTally {
  const kinds = new Map<string, number>();
  const years = new Map<string, number>();
  const files = new Map<
    string,
    { posts: number; unreadable: number; duplicates: number; expected?: number }
  >();
  const unreadable: Unreadable[] = [];
  const notes = new Set<string>();
  const media = { named: 0, notInArchive: 0 };

  const fileOf = (file: string) => {
    const known = files.get(file) ?? { posts: 0, unreadable: 0, duplicates: 0 };
    files.set(file, known);
    return known;
  };

  return {
    post(file, post) {
      fileOf(file).posts += 1;
      bump(kinds, post.kind);
      bump(years, post.year);
      media.named += post.media.length;
      media.notInArchive += post.media.filter(({ isInArchive }) => !isInArchive).length;
    },
    duplicate: (file) => void (fileOf(file).duplicates += 1),
    unreadable(record) {
      fileOf(record.file).unreadable += 1;
      if (unreadable.length < unreadableKept) unreadable.push(record);
    },
    expect(file, records) {
      // Two exports of one upload may hold a file of the same name.
      const row = fileOf(file);
      row.expected = (row.expected ?? 0) + records;
    },
    note: (text) => void notes.add(text),
    coverage() {
      const rows = [...files].map(([file, row]) => ({
        file,
        records: row.posts + row.unreadable + row.duplicates,
        ...row,
      }));
      const promised = rows.filter((row) => row.expected !== undefined);
      const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((n, row) => n + pick(row), 0);
      return {
        posts: sum((row) => row.posts),
        byKind: Object.fromEntries(kinds),
        byYear: Object.fromEntries(years),
        files: rows,
        duplicates: sum((row) => row.duplicates),
        unreadable: [...unreadable],
        unreadableTotal: sum((row) => row.unreadable),
        expected: promised.length > 0 ? promised.reduce((n, row) => n + (row.expected ?? 0), 0) : undefined,
        missing: promised.reduce((n, row) => n + Math.max(0, (row.expected ?? 0) - row.records), 0),
        media: { ...media },
        notes: [...notes],
      };
    },
  };
}
