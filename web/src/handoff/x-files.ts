import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Post } from "@hindsight/core/post";
import type { TodoGroup } from "../checklist/checklist-items.ts";
import { leftOf } from "../checklist/checklist-items.ts";

/** Posts on X that are to be deleted and have an id that X and its tools know: not profile texts, articles or community notes. */
export const xDeletes = (groups: readonly TodoGroup[]): readonly Post[] =>
  groups
    .filter(({ platform, choice }) => platform === "x" && choice === "delete")
    .flatMap((group): readonly FlaggedPost[] => leftOf(group))
    .map(({ post }) => post)
    .filter(({ id }) => xId(id) !== undefined);

const xId = (id: string): string | undefined => /^x:(\d{1,25})$/.exec(id)?.[1];

/** `tweets.js` as X exports it, holding only these posts. */
export const tweetsFile = (posts: readonly Post[]): string =>
  ytd(
    "tweets",
    posts.map((post) => ({ tweet: tweetOf(post) })),
  );

/** `tweet-headers.js` as X exports it, but for the number of the account, which an audit does not keep. */
export const tweetHeadersFile = (posts: readonly Post[]): string =>
  ytd(
    "tweet_headers",
    posts.map(({ id, date }) => ({
      tweet: { tweet_id: xId(id) ?? "", created_at: createdAt(xId(id) ?? "0", date) },
    })),
  );

/** The ids alone, one a line. */
export const tweetIdsFile = (posts: readonly Post[]): string =>
  posts.map(({ id }) => `${xId(id) ?? ""}\n`).join("");

const ytd = (name: string, records: readonly object[]): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(records, null, 2)}\n`;

function tweetOf(post: Post): object {
  const id = xId(post.id) ?? "";
  const { replyTo } = post;
  const repliedTo = xId(replyTo?.postId ?? "");
  return {
    id_str: id,
    id,
    created_at: createdAt(id, post.date),
    full_text: encoded(post.text),
    lang: post.language ?? "und",
    truncated: false,
    retweeted: false,
    favorited: false,
    favorite_count: String(post.likes ?? 0),
    retweet_count: String(post.reposts ?? 0),
    display_text_range: ["0", String(post.text.length)],
    entities: {
      hashtags: [],
      symbols: [],
      user_mentions: post.mentions.map((screen_name) => ({ screen_name })),
      urls: post.links.map((url) => ({ url, expanded_url: url })),
    },
    ...(repliedTo !== undefined && {
      in_reply_to_status_id_str: repliedTo,
      in_reply_to_status_id: repliedTo,
    }),
    ...(replyTo?.handle !== undefined && { in_reply_to_screen_name: replyTo.handle }),
  };
}

/** X escapes these three in its exports and no others. */
const encoded = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Milliseconds between the Unix epoch and that of X's ids, which hold the time they were given since late 2010. */
const idEpoch = 1_288_834_974_657n;
/** Ids below are older than that and hold no time. */
const firstTimedId = 30_000_000_000n;

/** "Wed Oct 10 20:19:24 +0000 2018", from the post's date or from its id. */
function createdAt(id: string, date: string | undefined): string {
  const number = BigInt(id);
  const fromId = number > firstTimedId ? Number((number >> 22n) + idEpoch) : 0;
  const at = date === undefined ? fromId : Date.parse(date);
  const [, weekday = "", day = "", month = "", year = "", time = ""] =
    /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(new Date(at).toUTCString()) ?? [];
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
