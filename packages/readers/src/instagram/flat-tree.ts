import * as z from "zod";
import { maxTextLength, misread, type Draft, type Misread } from "./draft.ts";
import { flatDate } from "./epoch-date.ts";
import { mediaOf, type MediaIndex } from "./media.ts";
import type { Surface } from "./surfaces.ts";

const FlatMedium = z.object({
  path: z.string().nullish(),
  caption: z.string().max(maxTextLength).nullish(),
  taken_at: z.unknown().optional(),
  location: z.string().optional().catch(undefined),
});

/** The lists of `media.json` that are the person's own posts; `direct` holds pictures from messages and stays unread. */
const lists: readonly (readonly [string, Partial<Surface>])[] = [
  ["photos", {}],
  ["videos", {}],
  ["stories", { kind: "story" }],
  ["reels", { name: "Reels" }],
  ["igtv", { name: "IGTV" }],
  ["profile", { name: "Profile photo", needsText: true }],
];

/** The records of `media.json` of 2018-2020, each with the surface its list stands for; undefined when it has no list we know. */
export function flatMediaRecords(
  file: unknown,
  surface: Surface,
): readonly { readonly record: unknown; readonly surface: Surface }[] | undefined {
  const known = lists.filter(([key]) => listUnder(file, key) !== undefined);
  if (known.length === 0) return undefined;
  return known.flatMap(([key, own]) =>
    (listUnder(file, key) ?? []).map((record) => ({ record, surface: { ...surface, ...own } })),
  );
}

/** The records of `comments.json` of 2018-2020, whatever its lists are called: comments on posts, on live videos ... */
export function flatCommentRecords(file: unknown): readonly unknown[] | undefined {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return undefined;
  return Object.keys(file).flatMap((key) => listUnder(file, key) ?? []);
}

function listUnder(file: unknown, key: string): readonly unknown[] | undefined {
  if (typeof file !== "object" || file === null || !Object.hasOwn(file, key)) return undefined;
  const list: unknown = (file as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) ? (list as unknown[]) : [list];
}

/** Reads one picture of `media.json`; undefined for one without words where `surface` needs some. */
export function flatMediaDraft(
  record: unknown,
  surface: Surface,
  index: MediaIndex,
): Draft | Misread | undefined {
  const parsed = FlatMedium.safeParse(record);
  if (!parsed.success) return misread("Not the shape of a picture with a caption.");
  const { path, caption, taken_at: takenAt, location } = parsed.data;
  const text = caption?.trim() ?? "";
  const uri = path?.trim() ?? "";
  if (text === "" && uri === "") return misread("Neither words nor a picture.");
  if (text === "" && surface.needsText) return undefined;
  return {
    kind: surface.kind,
    status: surface.status,
    surface: surface.name,
    text,
    ...flatDate(takenAt),
    media: uri === "" ? [] : [mediaOf(uri, index)],
    firstUri: uri,
    place: location === undefined || location === "" ? undefined : { name: location },
  };
}

const FlatComment = z.tuple([z.string(), z.string().max(maxTextLength)], z.unknown());

/** Reads one `[date, text, user]` of `comments.json`. */
export function flatCommentDraft(record: unknown, surface: Surface): Draft | Misread {
  const parsed = FlatComment.safeParse(record);
  if (!parsed.success) return misread("A comment that is not a date, a text and a name.");
  const [date, text, owner] = parsed.data;
  if (text.trim() === "") return misread("A comment without words.");
  return {
    kind: surface.kind,
    status: surface.status,
    text: text.trim(),
    ...flatDate(date),
    media: [],
    owner: typeof owner === "string" && owner !== "" ? owner : undefined,
  };
}
