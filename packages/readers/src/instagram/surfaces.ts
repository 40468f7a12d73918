import type { Post } from "@hindsight/core/post";

/** How the records of a file are understood. */
export type Shape = "media" | "comment" | "profile" | "flat-media" | "flat-comments" | "flat-profile";

/** One kind of file in the export and what its records are. */
export interface Surface {
  readonly shape: Shape;
  readonly kind: Post["kind"];
  readonly status: Post["status"];
  /** The surface as the person knows it; absent for plain posts and comments. */
  readonly name?: string;
  /** True where a record without words is no post: a profile picture. */
  readonly needsText?: boolean;
}

const caption = { shape: "media", kind: "caption", status: "live" } as const;
const comment = { shape: "comment", kind: "comment", status: "live" } as const;
const bio = { kind: "bio", status: "live" } as const;

/** Folders that hold content files since 2021 and since 2025; "" is the root of what was given. */
const content = ["content", "media", ""];
const comments = ["comments", ""];
const personal = ["personal_information", "account_information", ""];
const page = String.raw`\.(?:json|html)$`;
const numbered = String.raw`(?:_\d{1,4})?` + page;

const rows: readonly (readonly [readonly string[], RegExp, Surface])[] = [
  [content, new RegExp(`^posts${numbered}`), caption],
  [content, new RegExp(`^stories${numbered}`), { ...caption, kind: "story" }],
  [content, new RegExp(`^reels${numbered}`), { ...caption, name: "Reels" }],
  [content, new RegExp(`^igtv_videos${numbered}`), { ...caption, name: "IGTV" }],
  [content, new RegExp(`^archived_posts${numbered}`), { ...caption, status: "archived" }],
  [content, new RegExp(`^recently_deleted_content${numbered}`), { ...caption, status: "deleted" }],
  [content, new RegExp(`^other_content${numbered}`), caption],
  [content, new RegExp(`^profile_photos${numbered}`), { ...caption, name: "Profile photo", needsText: true }],
  [comments, new RegExp(`^post_comments${numbered}`), comment],
  [comments, new RegExp(`^reels_comments${numbered}`), { ...comment, name: "Reels" }],
  [
    ["threads", ""],
    new RegExp(`^threads_and_replies${numbered}`),
    { ...caption, kind: "post", name: "Threads" },
  ],
  [personal, new RegExp(`^personal_information${page}`), { ...bio, shape: "profile" }],
];

/** The tree of 2018-2020 lies flat beside these names, which other platforms use in folders of their own. */
const flat: Readonly<Record<string, Surface>> = {
  "media.json": { ...caption, shape: "flat-media" },
  "comments.json": { ...comment, shape: "flat-comments" },
  "profile.json": { ...bio, shape: "flat-profile" },
};
const notFlat = /^(?:comments.*|posts?|media|profile.*|data|account.*)$/;

/** Parts of the export that repeat others or belong to other people; nothing below them is ever opened. */
const shut =
  /(?:^|\/)(?:public-media|messages|connections|contacts|followers_and_following|ads_.*|likes|saved|searches|security_.*|login_.*|logged_information)\//;

/** What the records of this member are; undefined for every member the reader leaves shut. Path case does not matter. */
export function surfaceOf(path: string): Surface | undefined {
  const lower = path.toLowerCase();
  if (shut.test(lower)) return undefined;
  const segments = lower.split("/");
  const base = segments.at(-1) ?? "";
  const folder = segments.at(-2) ?? "";
  const row = rows.find(([folders, name]) => folders.includes(folder) && name.test(base));
  if (row) return row[2];
  return segments.length <= 3 && !notFlat.test(folder) && Object.hasOwn(flat, base) ? flat[base] : undefined;
}

/** Whether this member holds the spoken words of the account's own videos. */
export const isSubtitles = (path: string): boolean =>
  /(?:^|\/)media\/(?:[^/]+\/)*[^/]+\.srt$/.test(path.toLowerCase()) && !shut.test(path.toLowerCase());
