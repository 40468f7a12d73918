import { expect, test } from "vitest";
import { Post } from "@hindsight/core/post";
import { bytesFile } from "../testing/zip-writer.ts";
import { idAt, manifest, readX, tweet, ytd } from "./x-fixtures.ts";

async function onePost(fields: Readonly<Record<string, unknown>>, file = "data/tweets.js"): Promise<Post> {
  const { posts, unreadable } = await readX(manifest({}), ytd(file, [tweet(fields)]));
  expect(unreadable).toEqual([]);
  return Post.parse(posts[0]);
}

test("a tweet is a post with everything the export says of it", async () => {
  const id = idAt("2023-05-04T10:00:00.100Z");
  expect(await onePost({})).toEqual({
    id: `x:${id}`,
    platform: "x",
    kind: "post",
    text: "Clinic ran late again.",
    date: "2023-05-04T10:00:00.000Z",
    dateIsExact: true,
    url: `https://x.com/ruth_derm/status/${id}`,
    handle: "ruth_derm",
    status: "live",
    language: "en",
    links: [],
    mentions: [],
    isComplete: true,
    media: [],
    likes: 3,
    reposts: 0,
  });
});

test("links are expanded, the link of the picture is dropped, entities are decoded once", async () => {
  const post = await onePost({
    full_text:
      "🧑🏽‍⚕️ R&amp;D &lt;3 &amp;lt; https://t.co/abc and https://t.co/abc https://t.co/other https://t.co/pic",
    entities: {
      urls: [{ url: "https://t.co/abc", expanded_url: "https://example.org/?a=1&amp;b=https://t.co/pic" }],
      user_mentions: [{ screen_name: "a_friend" }],
      media: [
        { url: "https://t.co/pic", media_url_https: "https://pbs.example/media/A1.jpg", type: "photo" },
      ],
    },
  });
  expect(post.text).toBe(
    "🧑🏽‍⚕️ R&D <3 &lt; https://example.org/?a=1&amp;b=https://t.co/pic and https://example.org/?a=1&amp;b=https://t.co/pic https://t.co/other",
  );
  expect(post.links).toEqual(["https://example.org/?a=1&amp;b=https://t.co/pic"]);
  expect(post.mentions).toEqual(["a_friend"]);
});

test.each([
  [
    "RT @some_one: A long thought that was c…",
    { kind: "repost", repostOf: { handle: "some_one" }, isComplete: false },
  ],
  ["RT @some_one: Short.", { kind: "repost", repostOf: { handle: "some_one" }, isComplete: true }],
  ["RT if you agree", { kind: "post", isComplete: true }],
  ["What a day…", { kind: "post", isComplete: true }],
  [`${"long ".repeat(55)}…`, { kind: "post", isComplete: false }],
])("%s", async (full_text, expected) => {
  expect(await onePost({ full_text })).toMatchObject(expected);
});

test("a repost in the oldest exports holds the whole original", async () => {
  const post = await onePost({
    full_text: "RT @some_one: Nobody should ever&amp;…",
    retweeted_status: {
      text: "Nobody should ever&amp;always https://t.co/z",
      entities: { urls: [{ url: "https://t.co/z", expanded_url: "https://example.org" }] },
    },
  });
  expect(post).toMatchObject({
    kind: "repost",
    text: "RT @some_one: Nobody should ever&always https://example.org",
    isComplete: true,
  });
});

test("replies and quotes name what they answer", async () => {
  const quoted = {
    urls: [{ url: "https://t.co/q", expanded_url: "https://twitter.com/some_one/status/123?s=20" }],
  };
  expect(
    await onePost({
      in_reply_to_status_id_str: "99",
      in_reply_to_user_id_str: "5",
      in_reply_to_screen_name: "some_one",
    }),
  ).toMatchObject({ kind: "reply", replyTo: { handle: "some_one", postId: "x:99" } });
  expect(await onePost({ full_text: "This. https://t.co/q", entities: quoted })).toMatchObject({
    kind: "quote",
    quoteOf: "x:123",
  });
  expect(
    await onePost({ in_reply_to_status_id_str: "99", entities: quoted, full_text: "No. https://t.co/q" }),
  ).toMatchObject({ kind: "reply", quoteOf: "x:123" });
});

test("an earlier version says which one replaced it", async () => {
  const initial = { initial: { editTweetIds: ["1", "2", "3"] } };
  const edit = { edit: { initialTweetId: "1", editControlInitial: { editTweetIds: ["1", "2", "3"] } } };
  expect((await onePost({ id_str: "1", edit_info: initial })).editedInto).toBe("x:3");
  expect((await onePost({ id_str: "2", edit_info: edit })).editedInto).toBe("x:3");
  expect((await onePost({ id_str: "3", edit_info: edit })).editedInto).toBeUndefined();
});

test.each([
  ["data/deleted-tweets.js", { status: "deleted" }],
  ["data/community-tweet.js", { status: "live", surface: "Community" }],
  ["data/twitter-circle-tweet.js", { status: "live", surface: "Circle" }],
  ["data/tweets-part12.js", { status: "live" }],
  ["tweet.js", { status: "live" }],
])("%s", async (file, expected) => {
  expect(await onePost({ deleted_at: "Fri May 05 10:00:00 +0000 2023" }, file)).toMatchObject(expected);
});

test("media are found by name: a video under that of its best version", async () => {
  const video = {
    type: "video",
    media_url_https: "https://pbs.example/thumb/still.jpg",
    video_info: {
      variants: [
        { bitrate: "256000", content_type: "video/mp4", url: "https://v.example/small.mp4?tag=14" },
        { bitrate: "2176000", content_type: "video/mp4", url: "https://v.example/large.mp4?tag=14" },
        { content_type: "application/x-mpegURL", url: "https://v.example/list.m3u8" },
      ],
    },
  };
  const media = [
    video,
    { type: "animated_gif", media_url_https: "https://pbs.example/tweet_video_thumb/G.jpg" },
    { type: "photo", media_url: "http://pbs.example/media/lost.jpg", ext_alt_text: "A rash" },
  ];
  const { posts } = await readX(
    ytd("data/tweets.js", [tweet({ id_str: "5", full_text: "", extended_entities: { media } })]),
    bytesFile("data/tweets_media/5-large.mp4", ""),
    bytesFile("data/tweets_media/5-G.mp4", ""),
  );
  expect(posts[0]?.text).toBe("");
  expect(posts[0]?.media).toEqual([
    { kind: "video", isInArchive: true, path: "data/tweets_media/5-large.mp4" },
    { kind: "video", isInArchive: true, path: "data/tweets_media/5-G.mp4" },
    { kind: "photo", isInArchive: false, altText: "A rash" },
  ]);
});

test.each([
  ["Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24.000Z", true],
  ["2014-03-29 17:07:14 +0100", "2014-03-29T16:07:14.000Z", true],
  ["2018-10-10T20:19:24.123Z", "2018-10-10T20:19:24.123Z", true],
  ["2009-07-10 00:00:00 +0000", "2009-07-10T00:00:00.000Z", false],
  ["2009-07-10 02:53:40 +0000", "2009-07-10T02:53:40.000Z", true],
  ["2010-11-05 00:00:00 +0000", "2010-11-05T00:00:00.000Z", true],
  ["2023-06-01T23:00:00Z", "2023-06-01T23:00:00.000Z", true],
  ["2023-06-03T00:00:00Z", undefined, false],
  ["2005-01-01T00:00:00Z", undefined, false],
  ["Wed Foo 10 20:19:24 +0000 2018", undefined, false],
  ["yesterday", undefined, false],
  [12, undefined, false],
])("the date %s", async (created_at, date, dateIsExact) => {
  const post = await onePost({ created_at });
  expect([post.date, post.dateIsExact]).toEqual([date, dateIsExact]);
});

test.each([
  [{ geo: { type: "Point", coordinates: [53.7, -0.3] } }, { latitude: 53.7, longitude: -0.3 }],
  [{ coordinates: { type: "Point", coordinates: ["-0.3", "53.7"] } }, { latitude: 53.7, longitude: -0.3 }],
  [{ place: { full_name: "Hexham, England" } }, { name: "Hexham, England" }],
  [{ geo: {} }, undefined],
  [{ geo: { coordinates: [530, 0] } }, undefined],
])("the place %j", async (fields, place) => {
  expect((await onePost(fields)).place).toEqual(place);
});

test("fields of the wrong type are as good as absent", async () => {
  const hostile = { a: [{ b: null }] };
  const post = await onePost({
    created_at: hostile,
    lang: hostile,
    truncated: hostile,
    favorite_count: "1e9",
    retweet_count: -1,
    entities: {
      urls: [null, 5, { url: 5 }, { url: "https://t.co/a", expanded_url: 7 }],
      user_mentions: "x",
      media: {},
    },
    extended_entities: [],
    in_reply_to_status_id_str: hostile,
    edit_info: "x",
    place: 5,
    geo: "x",
    user: [],
    retweeted_status: "x",
    __proto__: { isAdmin: true },
  });
  expect(post).toMatchObject({
    text: "Clinic ran late again.",
    kind: "post",
    links: [],
    mentions: [],
    media: [],
  });
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test("ids are taken from the texts, and numbers only while they are exact", async () => {
  expect((await onePost({ id: 441756631261777920, id_str: "441756631261777921" })).id).toBe(
    "x:441756631261777921",
  );
  const { posts, unreadable } = await readX(
    ytd("data/tweets.js", [
      tweet({ id_str: undefined, id: 441756631261777920 }),
      tweet({ id_str: "../../etc", id: undefined }),
      tweet({ full_text: undefined }),
      tweet({ full_text: 5 }),
      "a text",
      null,
      5,
      [[]],
      tweet({ id_str: undefined, id: 1234 }),
    ]),
  );
  expect(posts.map(({ id }) => id)).toEqual(["x:1234"]);
  expect(unreadable.map(({ index, reason }) => `${index} ${reason}`)).toEqual([
    "0 A post without an id that can be used.",
    "1 A post without an id that can be used.",
    "2 A post without a text.",
    "3 A post without a text.",
    "4 A record that is not a post.",
    "5 A record that is not a post.",
    "6 A record that is not a post.",
    "7 A record that is not a post.",
  ]);
});
