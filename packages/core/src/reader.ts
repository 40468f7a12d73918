import type { Archive, Member } from "./archive.ts";
import type { Platform, Post } from "./post.ts";

/** Whose export it is. An archive may hold more than one account. */
export interface Account {
  readonly platform: Platform;
  readonly handle?: string | undefined;
  readonly displayName?: string | undefined;
  /** Handles the account had before, without `@`. */
  readonly formerHandles: readonly string[];
  /** When the platform says the account was made; UTC, ISO 8601. */
  readonly createdAt?: string | undefined;
}

/** A record the reader met but could not understand. Counted and shown, never dropped. */
export interface Unreadable {
  readonly file: string;
  /** The record's place in its file, from 0. -1: the file as a whole. */
  readonly index: number;
  /** What we saw and what we expected, without a word of the record. */
  readonly reason: string;
}

/**
 * What a reader yields as it goes:
 * `post` a post read; `unreadable` a record not understood; `account` whose export this is;
 * `expected` how many records the export itself says a file holds; `note` a sentence for the coverage box.
 */
export type ReaderEntry =
  | { readonly kind: "post"; readonly file: string; readonly post: Post }
  | ({ readonly kind: "unreadable" } & Unreadable)
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "expected"; readonly file: string; readonly records: number }
  | { readonly kind: "note"; readonly text: string };

/** Turns one platform's export into posts. */
export interface Reader {
  readonly platform: Platform;
  /** The platform's name as people say it: "X (Twitter)". */
  readonly title: string;
  /** Whether these paths look like an export of this platform; opens nothing. */
  recognises(paths: readonly string[]): boolean;
  /** Whether this member will be opened by `read`. No other member ever is: messages, contacts and ad data stay shut. */
  wants(path: string): boolean;
  /** Streams the export in file order. A bad record is yielded as `unreadable` and reading goes on. */
  read(archive: Archive): AsyncIterable<ReaderEntry>;
}

/** The members a reader will open, in archive order. */
export const wantedMembers = (reader: Reader, archive: Archive): readonly Member[] =>
  archive.members.filter((member) => reader.wants(member.path));
