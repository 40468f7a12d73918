import type { Post } from "@hindsight/core/post";
import type { NoteText } from "./note-shelf.ts";
import { allMedia, mediaOf, type FindMedia } from "./tweet-media.ts";
import { mentionsIn, splitLeadingHandles, writtenText } from "./tweet-text.ts";
import type { Tweet } from "./tweet.ts";
import { xDate } from "./x-date.ts";
import { maxTextLength } from "./x-fields.ts";
import { placeOf } from "./x-place.ts";

/** What is known beside the tweet itself. */
export interface TweetSetting {
  readonly status: Post["status"];
  readonly surface?: string | undefined;
  /** Whose export it is; undefined when it may be one of several accounts. */
  readonly handle: string | undefined;
  /** When the export was made, in milliseconds: no post can be newer. */
  readonly latest: number;
  readonly findMedia: FindMedia;
  /** Takes the whole text of a long post, if the export keeps it apart. */
  readonly takeNote: (id: string, text: string) => NoteText | undefined;
}

const statusLink =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:i\/web|\w{1,30})\/status(?:es)?\/(\d{1,25})/i;

/** Posts cut by X end in "…" after about 280 characters, perhaps with links behind it. */
const cutShort = /…(?:\s+https?:\/\/\S{1,500}){0,4}$/;
const nearlyFull = 250;

/** The tweet as a post; `id` and `raw`, its text as exported, are known to be there. */
export function tweetPost(tweet: Tweet, id: string, raw: string, setting: TweetSetting): Post {
  const repostHandle = /^RT @(\w{1,20}):/.exec(raw)?.[1];
  const note = repostHandle === undefined ? setting.takeNote(id, writtenText(raw, new Map())) : undefined;
  const { text, isComplete } = textOf(tweet, raw, note, repostHandle);

  const urls = [...tweet.entities.urls, ...(note?.urls ?? [])];
  const links = [...new Set(urls.flatMap(({ expanded_url }) => expanded_url ?? []))];
  const quoteOf = repostHandle === undefined ? links.findLast((link) => statusLink.test(link)) : undefined;
  const replyTo = replyOf(tweet);
  const place = placeOf(tweet);
  const handle = setting.handle ?? tweet.user?.screen_name;
  const editedInto = lastEdit(tweet);
  const named = tweet.entities.user_mentions.map(({ screen_name }) => screen_name);

  return {
    id: `x:${id}`,
    platform: "x",
    kind: kindOf(repostHandle, replyTo, quoteOf),
    text,
    ...xDate(tweet.created_at, setting.latest),
    url: permalink(handle, id),
    ...(handle !== undefined && { handle }),
    status: setting.status,
    ...(setting.surface !== undefined && { surface: setting.surface }),
    ...languageOf(tweet),
    links,
    mentions: [...new Set([...named, ...mentionsIn(text)])],
    ...(replyTo && { replyTo }),
    ...(repostHandle !== undefined && { repostOf: { handle: repostHandle } }),
    ...(quoteOf !== undefined && { quoteOf: `x:${statusLink.exec(quoteOf)?.[1] ?? ""}` }),
    isComplete,
    ...(editedInto !== undefined && editedInto !== id && { editedInto: `x:${editedInto}` }),
    media: mediaOf(tweet, id, setting.findMedia),
    ...(place && { place }),
    ...(tweet.favorite_count !== undefined && { likes: tweet.favorite_count }),
    ...(tweet.retweet_count !== undefined && { reposts: tweet.retweet_count }),
  };
}

/** Where a post can be opened; the second form works whatever the account is called now. */
const permalink = (handle: string | undefined, id: string): string =>
  handle !== undefined && /^\w{1,20}$/.test(handle)
    ? `https://x.com/${handle}/status/${id}`
    : `https://x.com/i/web/status/${id}`;

function textOf(tweet: Tweet, raw: string, note: NoteText | undefined, repostHandle: string | undefined) {
  const original = tweet.retweeted_status;
  const originalText = original?.full_text ?? original?.text;
  if (repostHandle !== undefined && original && originalText !== undefined) {
    const whole = writtenText(originalText, linksOf(original.entities.urls, original.entities.media));
    return { text: `RT @${repostHandle}: ${whole}`, isComplete: true };
  }
  const links = linksOf([...tweet.entities.urls, ...(note?.urls ?? [])], allMedia(tweet));
  if (note) {
    const [handles] = splitLeadingHandles(raw);
    const text = writtenText(note.text.startsWith(handles) ? note.text : handles + note.text, links);
    return { text, isComplete: note.text.length < maxTextLength };
  }
  const isCut = cutShort.test(raw) && (repostHandle !== undefined || raw.length >= nearlyFull);
  return {
    text: writtenText(raw, links),
    isComplete: !isCut && tweet.truncated !== true && raw.length < maxTextLength,
  };
}

const linksOf = (
  urls: readonly { url: string; expanded_url?: string | undefined }[],
  media: readonly { url?: string | undefined }[],
): ReadonlyMap<string, string> =>
  new Map([
    ...urls.map(({ url, expanded_url }) => [url, expanded_url ?? url] as const),
    ...media.flatMap(({ url }) => (url === undefined ? [] : [[url, ""] as const])),
  ]);

function replyOf(tweet: Tweet): Post["replyTo"] {
  const handle = tweet.in_reply_to_screen_name;
  const postId = tweet.in_reply_to_status_id_str ?? tweet.in_reply_to_status_id;
  if (handle === undefined && postId === undefined && tweet.in_reply_to_user_id_str === undefined)
    return undefined;

  return { ...(handle !== undefined && { handle }), ...(postId !== undefined && { postId: `x:${postId}` }) };
}

function kindOf(
  repost: string | undefined,
  replyTo: Post["replyTo"],
  quoteOf: string | undefined,
): Post["kind"] {
  if (repost !== undefined) return "repost";
  if (replyTo) return "reply";
  return quoteOf === undefined ? "post" : "quote";
}

const lastEdit = ({ edit_info }: Tweet): string | undefined =>
  (edit_info?.edit?.editControlInitial ?? edit_info?.initial)?.editTweetIds.at(-1);

/** X still says "in" for Indonesian and "iw" for Hebrew, and "und", "qme" ... for no language. */
function languageOf({ lang }: Tweet): { language?: string } {
  const language = { in: "id", iw: "he" }[lang ?? ""] ?? lang;
  return language !== undefined && /^[a-z]{2}$/.test(language) ? { language } : {};
}
