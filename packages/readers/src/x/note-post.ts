import type { Post } from "@hindsight/core/post";
import type { NoteText } from "./note-shelf.ts";
import { mentionsIn, writtenText } from "./tweet-text.ts";
import { xDate } from "./x-date.ts";
import { maxTextLength } from "./x-fields.ts";

/** A long post whose short form is not in the export; it has no address, as the id of a note is not that of its post. */
export function notePost(note: NoteText, handle: string | undefined, latest: number): Post {
  const text = writtenText(
    note.text,
    new Map(note.urls.map(({ url, expanded_url }) => [url, expanded_url ?? url])),
  );
  return {
    id: `x:${note.id}`,
    platform: "x",
    kind: "post",
    text,
    ...xDate(note.createdAt, latest),
    ...(handle !== undefined && { handle }),
    status: note.status,
    links: note.urls.flatMap(({ expanded_url }) => expanded_url ?? []),
    mentions: [...mentionsIn(text)],
    isComplete: note.text.length < maxTextLength,
    media: [],
  };
}
