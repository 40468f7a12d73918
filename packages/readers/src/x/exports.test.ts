import { expect, test } from "vitest";
import type { SourceFile } from "@hindsight/core/archive";
import { bytesFile, zipOf } from "../testing/zip-writer.ts";
import { readAll } from "../testing/read-all.ts";
import x from "./reader.ts";
import { idAt, manifest, note, readX, tweet, ytd } from "./x-fixtures.ts";

const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => tweet({ id_str: String(from + n) }));

const texts = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => bytesFile(path, text));

test.each([
  "data/direct-messages.js",
  "data/direct-messages-group.js",
  "data/direct-message-headers.js",
  "data/message-event.js",
  "data/like.js",
  "data/contact.js",
  "data/ad-engagements.js",
  "data/ip-audit.js",
  "data/phone-number.js",
  "data/email-address-change.js",
  "data/grok-chat-item.js",
  "data/lists-created.js",
  "data/moment.js",
  "data/account-creation-ip.js",
  "data/tweet-headers.js",
  "data/follower.js",
  "data/device-token.js",
  "data/mute.js",
  "data/tweets_media/1-a.jpg",
  "data/direct_messages_media/1-a.jpg",
  "assets/js/tweets.js",
  "data/constructor.js",
  "data/saved-search.js",
  "data/personalization.js",
  "data/reply-prompt.js",
  "data/__proto__.js",
  "tweet_media.zip",
])("%s is never opened", async (path) => {
  expect(x.wants(path)).toBe(false);
  const shut: SourceFile = {
    ...bytesFile(path, "PRIVATE"),
    read: (_, length) => {
      // Four bytes tell a zip from another file; anything more would be reading it.
      if (length > 4) throw new Error(`${path} was opened`);
      return Promise.resolve(Buffer.from("PRIV"));
    },
  };
  const { posts } = await readX(ytd("data/tweets.js", numbered(1, 2)), shut);
  expect(posts.length).toBe(2);
});

test("what is never opened may be damaged or locked inside the zip", async () => {
  const zip = zipOf([
    { path: "data/tweets.js", bytes: JSON.stringify(numbered(1, 3)) },
    { path: "data/direct-messages.js", bytes: "locked", isEncrypted: true },
    { path: "data/like.js", bytes: "damaged", declaredCrc: 5 },
  ]);
  expect((await readAll(x, [bytesFile("twitter.zip", zip)])).posts.length).toBe(3);
});

test("of the account only the names and the date are told; the e-mail address goes nowhere", async () => {
  const { entries, accounts, posts } = await readX(
    ytd("data/account.js", [
      {
        account: {
          email: "ruth@example.org",
          phoneNumber: "+44 7700 900000",
          username: "ruth_derm",
          accountId: "77",
          createdAt: "2012-03-04T05:06:07.000Z",
          accountDisplayName: "Ruth",
        },
      },
    ]),
    ytd("data/screen-name-change.js", [
      {
        screenNameChange: {
          accountId: "77",
          screenNameChange: { changedFrom: "ruthless", changedTo: "ruth_derm" },
        },
      },
    ]),
    ytd("data/profile.js", [
      {
        profile: {
          description: {
            bio: "Derm ST4. Views my own. @bad_uk",
            website: "https://t.co/x",
            location: "Leeds",
          },
        },
      },
    ]),
    manifest({ "data/tweets.js": 1 }),
    ytd("data/tweets.js", numbered(1, 1)),
  );
  expect(accounts).toEqual([
    {
      platform: "x",
      handle: "ruth_derm",
      displayName: "Ruth",
      formerHandles: ["ruthless"],
      createdAt: "2012-03-04T05:06:07.000Z",
    },
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/ruth@example|7700/);
  expect(posts[0]).toMatchObject({
    id: "x:bio",
    kind: "bio",
    text: "Derm ST4. Views my own. @bad_uk",
    mentions: ["bad_uk"],
    url: "https://x.com/ruth_derm",
  });
});

test("two accounts given together are two, and no post is put under the wrong name", async () => {
  const account = (username: string, accountId: string) => [{ account: { username, accountId } }];
  const { accounts, posts } = await readX(
    ytd("a/data/account.js", account("one", "1")),
    ytd("b/data/account.js", account("two", "2")),
    ytd("a/data/tweets.js", numbered(1, 1)),
    ytd("b/data/tweets.js", numbered(2, 1)),
  );
  expect(accounts.map(({ handle }) => handle)).toEqual(["one", "two"]);
  expect(posts.map(({ url }) => url)).toEqual([
    "https://x.com/i/web/status/1",
    "https://x.com/i/web/status/2",
  ]);
});

test("parts are read, parts that are missing are missed", async () => {
  const { posts, expected, notes } = await readX(
    manifest(
      { "data/tweets.js": 2, "data/tweets-part1.js": 3, "data/tweets-part2.js": 4 },
      { isPartialArchive: true },
    ),
    ytd("data/tweets.js", numbered(1, 2)),
    ytd("elsewhere/tweets-part1.js", numbered(3, 3)),
  );
  expect(posts.length).toBe(5);
  expect(expected).toEqual({
    "data/tweets.js": 2,
    "elsewhere/tweets-part1.js": 3,
    "data/tweets-part2.js": 4,
  });
  expect(notes).toEqual([
    "X sent this export in several parts: give all of them together to have every post read.",
    "“data/tweets-part2.js” is listed in the export but is not in it.",
  ]);
});

test("a file left over from an older export is not read, but only when the newer one is there", async () => {
  const old = ytd("data/tweet.js", numbered(100, 5));
  const both = await readX(manifest({ "data/tweets.js": 2 }), ytd("data/tweets.js", numbered(1, 2)), old);
  expect(both.posts.length).toBe(2);
  expect(both.notes).toContain("“data/tweet.js” is left over from an older export and was not read.");
  expect((await readX(manifest({ "data/tweets.js": 2 }), old)).posts.length).toBe(5);
  expect((await readX(ytd("data/tweets.js", numbered(1, 2)), old)).posts.length).toBe(7);
});

test("a manifest that cannot be read costs the counts, not the posts", async () => {
  for (const text of [
    "",
    "window.__THAR_CONFIG = {",
    "[]",
    'x = {"dataTypes": 5}',
    'x = {"dataTypes": {"tweets": {"files": [{}]}}}',
  ]) {
    const { posts, expected } = await readX(
      bytesFile("data/manifest.js", text),
      ytd("data/tweets.js", numbered(1, 2)),
    );
    expect([posts.length, expected]).toEqual([2, {}]);
  }
});

test("exports of 2012 to 2018: monthly files, an index, and a table that is used when there is nothing else", async () => {
  const row = {
    id: 441756631261777920,
    id_str: "441756631261777921",
    text: "Old &amp; gold",
    created_at: "2014-03-07 02:06:02 +0000",
    geo: {},
    entities: { urls: [], user_mentions: [], media: [] },
    user: { screen_name: "ruth_derm" },
  };
  const table = bytesFile(
    "tweets.csv",
    '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"\n' +
      '"20","","","2014-03-07 02:06:02 +0000","<a>","Read ""this"",\nhttps://t.co/a","","","","https://example.org/a"\n' +
      '"21","19","5","2014-03-07 02:07:02 +0000","<a>","@x yes","","","",""\n',
  );
  const months = [
    bytesFile("data/js/tweets/2014_03.js", `Grailbird.data.tweets_2014_03 = \n ${JSON.stringify([row])}`),
    bytesFile(
      "data/js/tweet_index.js",
      `var tweet_index = ${JSON.stringify([
        { file_name: "data/js/tweets/2014_03.js", year: 2014, month: 3, tweet_count: 1 },
        { file_name: "data/js/tweets/2014_04.js", year: 2014, month: 4, tweet_count: 6 },
      ])}`,
    ),
    bytesFile(
      "data/js/user_details.js",
      'var user_details = {"screen_name": "ruth_derm", "full_name": "Ruth", "bio": "", "id": "77"}',
    ),
  ];
  const monthly = await readX(...months, table);
  expect(monthly.posts).toMatchObject([
    { id: "x:441756631261777921", text: "Old & gold", handle: "ruth_derm" },
  ]);
  expect(monthly.expected).toEqual({ "data/js/tweets/2014_03.js": 1, "data/js/tweets/2014_04.js": 6 });

  const { posts } = await readX(table);
  expect(posts).toMatchObject([
    {
      id: "x:20",
      text: 'Read "this",\nhttps://example.org/a',
      links: ["https://example.org/a"],
      date: "2014-03-07T02:06:02.000Z",
    },
    { id: "x:21", kind: "reply", replyTo: { postId: "x:19" }, mentions: ["x"] },
  ]);
});

test("exports of 2018 to 2020: objects without a wrapper, at the root of the zip", async () => {
  const unwrapped = numbered(1, 2).map((record) => record.tweet);
  const { posts } = await readX(ytd("tweet.js", unwrapped), bytesFile("tweet_media/1-a.jpg", ""));
  expect(posts.map(({ id }) => id)).toEqual(["x:1", "x:2"]);
});

test("articles, community notes and Periscope comments are read by what their fields are called", async () => {
  const { posts, unreadable } = await readX(
    ytd("data/article.js", [
      {
        article: {
          id: "9",
          title: "On rashes",
          data: { content: { blocks: [{ text: "One." }, { text: "Two." }] } },
          createdAt: "2023-05-04T10:00:00.000Z",
        },
      },
    ]),
    ytd("data/community-note.js", [
      { communityNote: { noteId: "8", summary: "Not so.", createdAtMillis: "1683194400000" } },
    ]),
    ytd("data/periscope-comments-made-by-user.js", [
      { periscopeComment: { comment: "Hi!" } },
      { periscopeComment: { id: "5" } },
    ]),
  );
  expect(posts).toMatchObject([
    {
      id: "x:article-9",
      kind: "post",
      surface: "Article",
      text: "On rashes\n\nOne.\n\nTwo.",
      date: "2023-05-04T10:00:00.000Z",
    },
    {
      id: "x:community-note-8",
      kind: "comment",
      surface: "Community note",
      text: "Not so.",
      date: "2023-05-04T10:00:00.000Z",
    },
    { kind: "comment", surface: "Periscope", text: "Hi!" },
  ]);
  expect(unreadable.map(({ reason }) => reason)).toEqual(["A record in which no text was found."]);
});

test("broken records stand beside the good ones, and their words are not repeated", async () => {
  const text = JSON.stringify(numbered(1, 3), null, 2).replace(
    '"Clinic ran late again."',
    '"Clinic SECRET\nran',
  );
  const { posts, unreadable } = await readX(...texts({ "data/tweets.js": `x = ${text}` }));
  expect(posts.map(({ id }) => id)).toEqual(["x:2", "x:3"]);
  expect(unreadable).toEqual([
    {
      kind: "unreadable",
      file: "data/tweets.js",
      index: 0,
      reason: "The record is not valid JSON: a text that is not closed on its line.",
    },
  ]);
});

test("the person is told what an export of X cannot show", async () => {
  const { notes } = await readX(
    ytd("data/tweets.js", [
      tweet({ id_str: "1", in_reply_to_status_id_str: "5" }),
      tweet({ id_str: "2", full_text: "RT @one: cut…" }),
      tweet({
        id_str: "3",
        extended_entities: { media: [{ type: "photo", media_url: "http://pbs.example/a.jpg" }] },
      }),
      tweet({ id_str: "4", full_text: `${"x".repeat(275)}…` }),
    ]),
  );
  expect(notes.length).toBe(4);
  expect((await readX(ytd("data/tweets.js", numbered(1, 2)))).notes).toEqual([]);
});

test("posts with a date or a note from far away do not stop the reading", async () => {
  const { posts } = await readX(
    ytd("data/tweets.js", [tweet({ id_str: "9".repeat(25) }), tweet({ id_str: "0" })]),
    ytd("data/note-tweet.js", [
      note("9".repeat(25), "Text"),
      note(idAt("2023-05-04T10:00:00.000Z"), "Other"),
    ]),
  );
  expect(posts.length).toBe(4);
});

test("a post that is deleted in one export and live in another is judged", async () => {
  const { posts } = await readX(
    ytd("new/data/deleted-tweets.js", numbered(1, 1)),
    ytd("old/data/tweets.js", numbered(1, 1)),
  );
  expect(posts.map(({ status }) => status)).toEqual(["live", "deleted"]);
});
