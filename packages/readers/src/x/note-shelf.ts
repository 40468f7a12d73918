import * as z from "zod";
import { splitLeadingHandles } from "./tweet-text.ts";
import { listOf, maxTextLength, optionalId, optionalText } from "./x-fields.ts";

/** The whole text of a long post, which the export keeps apart from the post, under an id of its own. */
export interface NoteText {
  readonly id: string;
  readonly file: string;
  readonly status: "live" | "deleted";
  readonly text: string;
  readonly createdAt?: string | undefined;
  readonly urls: readonly { readonly url: string; readonly expanded_url?: string | undefined }[];
}

/** More notes than this, or more of their text, are not held to be joined. */
export const maxNotes = 200_000;
export const maxNoteText = 64 * 1024 * 1024;

/** Nobody writes more long posts in a second; a longer row would only make joining slow. */
const maxPerSecond = 100;

/** A post was made at most this many milliseconds after its note. */
const joinWithin = 500;

const Note = z.object({
  noteTweetId: optionalId,
  createdAt: optionalText,
  core: z.object({
    text: z.string(),
    urls: listOf(
      z
        .object({ shortUrl: z.string(), expandedUrl: optionalText })
        .transform(({ shortUrl, expandedUrl }) => ({ url: shortUrl, expanded_url: expandedUrl })),
    ),
  }),
});

/** Reads one note; undefined when it holds no id or no text. */
export function noteOf(value: unknown, file: string, status: "live" | "deleted"): NoteText | undefined {
  const { data } = Note.safeParse(value);
  if (data?.noteTweetId === undefined) return undefined;

  const { text, urls } = data.core;
  return {
    id: data.noteTweetId,
    file,
    status,
    text: text.slice(0, maxTextLength),
    createdAt: data.createdAt,
    urls,
  };
}

/** Notes waiting for the post they belong to. */
export interface NoteShelf {
  /** False when the shelf is full; a note that is there already is not put there twice. */
  put(note: NoteText): boolean;
  /** The note of the post with this id and (cut) text; each is given out once. */
  take(id: string, text: string): NoteText | undefined;
  /** Notes that no post took, and how many of each file were taken or were there twice. */
  rest(): readonly NoteText[];
  joined(): ReadonlyMap<string, number>;
}

/** Nothing in an export points from a post to its note but the time within their ids, so that is what joins them. */
export function noteShelf(): NoteShelf {
  const bySecond = new Map<number, NoteText[]>();
  const ids = new Set<string>();
  const joined = new Map<string, number>();
  const count = ({ file }: NoteText) => joined.set(file, (joined.get(file) ?? 0) + 1);
  let held = 0;

  return {
    put(note) {
      if (ids.has(note.id)) {
        count(note);
        return true;
      }
      const second = Math.floor(timeIn(note.id) / 1000);
      const others = bySecond.get(second) ?? [];
      held += note.text.length;
      if (ids.size >= maxNotes || held > maxNoteText || others.length >= maxPerSecond) return false;

      ids.add(note.id);
      others.push(note);
      bySecond.set(second, others);
      return true;
    },
    take(id, text) {
      if (bySecond.size === 0) return undefined;
      const time = timeIn(id);
      for (const second of [Math.floor(time / 1000), Math.floor(time / 1000) - 1]) {
        const notes = bySecond.get(second) ?? [];
        const at = notes.findIndex((note) => isSoonAfter(time, note) && beginsAlike(note.text, text));
        const [found] = at < 0 ? [] : notes.splice(at, 1);
        if (!found) continue;
        count(found);
        return found;
      }
      return undefined;
    },
    rest: () => [...bySecond.values()].flat(),
    joined: () => joined,
  };
}

/** Milliseconds of X's own clock, the upper bits of an id. */
const timeIn = (id: string): number => Number(BigInt(id) >> 22n);

function isSoonAfter(time: number, note: NoteText): boolean {
  const late = time - timeIn(note.id);
  return late >= 0 && late <= joinWithin;
}

const ending = /\s{0,9}…?(?:\s{1,9}https?:\/\/\S{1,500}){0,4}\s{0,9}$/;

/** Whether a cut text is the beginning of a whole one, links and the handles in front of a reply left aside. */
function beginsAlike(whole: string, cut: string): boolean {
  const start = splitLeadingHandles(cut)[1].slice(0, 1000).replace(ending, "");
  const [, rest] = splitLeadingHandles(whole);
  const common = start.replace(/https?:\/\/[\s\S]*$/, "").slice(0, 200);
  return common.length > 0 && rest.startsWith(common);
}
