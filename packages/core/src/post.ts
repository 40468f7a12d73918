import * as z from "zod";

/** The platforms a reader exists for, or is planned for; the id of a post starts with one of these. */
export const Platform = z.enum([
  "x",
  "instagram",
  "facebook",
  "linkedin",
  "tiktok",
  "youtube",
  "whatsapp",
  "wikipedia",
  "mastodon",
  "reddit",
  "bluesky",
]);
export type Platform = z.infer<typeof Platform>;

/** What the person did: `repost` is other people's words passed on; `caption` is the text under a picture or video. */
export const PostKind = z.enum(["post", "reply", "repost", "quote", "caption", "story", "comment", "bio"]);
export type PostKind = z.infer<typeof PostKind>;

/** A picture, video or sound that belongs to a post. `path` names the member of the archive, if the export holds it. */
export const Media = z.object({
  kind: z.enum(["photo", "video", "audio", "unknown"]),
  path: z.string().optional(),
  isInArchive: z.boolean(),
  altText: z.string().optional(),
  /** A title or caption of this one picture, when the post has its own. */
  caption: z.string().optional(),
});
export type Media = z.infer<typeof Media>;

/** Where a post says it was made; degrees north and east. */
export const Place = z.object({
  name: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
export type Place = z.infer<typeof Place>;

/** One thing the person published, as every reader yields it and every page shows it. Texts are hostile: never markup. */
export const Post = z.object({
  /** `platform:native-id`, or `platform:` and a hash of the content where the platform gives no id. */
  id: z.string(),
  platform: Platform,
  kind: PostKind,
  /** The whole text, links expanded and entities decoded; empty for a picture alone. */
  text: z.string(),
  /** UTC, ISO 8601. Absent when the export gives none that can be understood. */
  date: z.string().optional(),
  /** False when the export gives no time of day, no zone, or only local time. */
  dateIsExact: z.boolean(),
  /** Where it can be opened, absent when the platform offers no permalink. */
  url: z.string().optional(),
  /** The account's handle, without `@`. */
  handle: z.string().optional(),
  /** `deleted`: already removed on the platform but still in the export; reported, never judged. */
  status: z.enum(["live", "archived", "deleted"]),
  /** The surface within the platform: "Threads", "Reels", "Community" ... */
  surface: z.string().optional(),
  /** ISO 639-1 as the platform declared it; a hint, often wrong. */
  language: z.string().optional(),
  links: z.array(z.string()),
  /** Handles named in the text, without `@`. */
  mentions: z.array(z.string()),
  replyTo: z.object({ handle: z.string().optional(), postId: z.string().optional() }).optional(),
  /** Whose words a repost passes on. */
  repostOf: z.object({ handle: z.string().optional() }).optional(),
  quoteOf: z.string().optional(),
  /** False when the export holds only the beginning of the text. */
  isComplete: z.boolean(),
  /** Set on earlier versions of an edited post: the id of the version now shown. */
  editedInto: z.string().optional(),
  media: z.array(Media),
  place: Place.optional(),
  likes: z.number().optional(),
  reposts: z.number().optional(),
});
export type Post = z.infer<typeof Post>;

/** The calendar year (UTC) of a post, or "undated". */
export const yearOf = (post: Pick<Post, "date">): string => post.date?.slice(0, 4) ?? "undated";
