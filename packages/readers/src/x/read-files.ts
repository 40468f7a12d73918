import type { Archive } from "@hindsight/core/archive";
import type { Post } from "@hindsight/core/post";
import type { ReaderEntry } from "@hindsight/core/reader";
import { jsonRecords } from "../json-records.ts";
import { expectedMonths } from "./month-index.ts";
import { notePost } from "./note-post.ts";
import { noteOf, type NoteShelf } from "./note-shelf.ts";
import type { Plan, XFile } from "./plan.ts";
import { readBio } from "./read-bio.ts";
import type { FindMedia } from "./tweet-media.ts";
import { tweetPost } from "./tweet-post.ts";
import { tableRecords } from "./tweet-table.ts";
import { Tweet } from "./tweet.ts";
import { writingPost } from "./writing-post.ts";
import { maxTextLength, unwrapped } from "./x-fields.ts";

/** What is known throughout one reading. */
export interface Reading {
  readonly archive: Archive;
  readonly plan: Plan;
  readonly shelf: NoteShelf;
  readonly handle: string | undefined;
  /** One account is the rule; with several, nothing tells which of them a post belongs to. */
  readonly isOneAccount: boolean;
  readonly findMedia: FindMedia;
}

/** Notes come before the posts they complete, and what is left of them after. */
export async function* readFiles(reading: Reading): AsyncGenerator<ReaderEntry> {
  const { archive, plan, shelf, handle, isOneAccount } = reading;
  const files = (...roles: readonly XFile["role"][]) => plan.files.filter(({ role }) => roles.includes(role));

  for (const { member } of files("monthIndex")) yield* expectedMonths(archive, member);
  for (const [at, { member }] of files("profile", "userDetails").entries()) {
    yield* readBio(archive, member, { handle, number: isOneAccount ? 1 : at + 1 });
  }
  for (const file of files("notes")) yield* shelveNotes(reading, file);
  for (const file of files("posts", "table")) yield* readTweets(reading, file);
  for (const note of shelf.rest()) {
    yield { kind: "post", file: note.file, post: notePost(note, handle, plan.latest) };
  }
  for (const file of files("writings")) {
    const setting = { surface: file.surface ?? "", handle, latest: plan.latest };
    yield* readRecords(
      reading,
      file,
      (value) => writingPost(value, setting) ?? "A record in which no text was found.",
    );
  }
}

async function* shelveNotes(
  { archive, plan, shelf, handle }: Reading,
  file: XFile,
): AsyncGenerator<ReaderEntry> {
  for await (const record of jsonRecords(archive.stream(file.member))) {
    const path = file.member.path;
    const note = record.kind === "record" ? noteOf(unwrapped(record.value), path, file.status) : undefined;
    if (!note) {
      const reason = record.kind === "broken" ? record.reason : "A long post without an id or a text.";
      yield { kind: "unreadable", file: path, index: record.index, reason };
    } else if (!shelf.put(note)) {
      yield { kind: "post", file: path, post: notePost(note, handle, plan.latest) };
      yield {
        kind: "note",
        text: "The export holds so many long posts that some are shown twice, cut and whole.",
      };
    }
  }
}

function readTweets(reading: Reading, file: XFile): AsyncGenerator<ReaderEntry> {
  const { plan, shelf, handle, findMedia } = reading;
  const setting = {
    status: file.status,
    surface: file.surface,
    handle,
    latest: plan.latest,
    findMedia,
    takeNote: (id: string, text: string) => shelf.take(id, text),
  };
  return readRecords(reading, file, (value) => {
    const { data } = Tweet.safeParse(value);
    if (!data) return "A record that is not a post.";

    const id = data.id_str ?? data.id;
    const text = data.full_text ?? data.text;
    if (id === undefined) return "A post without an id that can be used.";
    if (text === undefined) return "A post without a text.";
    return tweetPost(data, id, text.slice(0, maxTextLength), setting);
  });
}

/** Reads the records of a file; `toPost` gives the post, or what is wrong with the record. */
async function* readRecords(
  { archive }: Reading,
  { member, role }: XFile,
  toPost: (value: unknown) => Post | string,
): AsyncGenerator<ReaderEntry> {
  const file = member.path;
  const records = role === "table" ? tableRecords(archive, member) : jsonRecords(archive.stream(member));
  for await (const record of records) {
    const post = record.kind === "record" ? toPost(unwrapped(record.value)) : record.reason;
    if (typeof post === "string") yield { kind: "unreadable", file, index: record.index, reason: post };
    else yield { kind: "post", file, post };
  }
}
