import { expect, test } from "vitest";
import { idAt, manifest, note, readX, tweet, ytd } from "./x-fixtures.ts";

const at = (milliseconds: number, last = 0): string =>
  idAt(`2023-05-04T10:00:0${(milliseconds / 1000).toFixed(3)}Z`, last);

const beginning = "Today I want to tell you about a patient, and it will take me longer than I am given here";
const whole = `${beginning}: she was 34 and came in with a rash.`;

test("a long post is whole, and its two records are one post", async () => {
  const { posts, expected } = await readX(
    manifest({ "data/tweets.js": 1, "data/note-tweet.js": 1 }),
    ytd("data/tweets.js", [tweet({ id_str: at(130), full_text: `${beginning}…`, favorite_count: "9" })]),
    ytd("data/note-tweet.js", [note(at(100), whole)]),
  );
  expect(posts.length).toBe(1);
  expect(posts[0]).toMatchObject({ id: `x:${at(130)}`, text: whole, isComplete: true, likes: 9 });
  expect(expected).toEqual({ "data/tweets.js": 1, "data/note-tweet.js": 0 });
});

test("posts of one thread, sent within a second, each get their own", async () => {
  const thread = ["First, the story of how", "Second, what the team", "Third, why it all matters"];
  const { posts } = await readX(
    ytd(
      "data/tweets.js",
      thread.map((text, n) => tweet({ id_str: at(20 + n * 60, 5), full_text: `${text}…` })),
    ),
    ytd(
      "data/note-tweet.js",
      thread.map((text, n) => note(at(n * 60), `${text} came to be, at length.`)).reverse(),
    ),
  );
  expect(posts.map(({ text }) => text)).toEqual(thread.map((text) => `${text} came to be, at length.`));
});

test("links, entities, pictures and the handles before a reply are put right", async () => {
  const { posts } = await readX(
    ytd("data/tweets.js", [
      tweet({
        id_str: at(30),
        full_text: "@one @two We &amp; they wrote it all down in… https://t.co/quoted https://t.co/pic",
        in_reply_to_screen_name: "one",
        entities: {
          urls: [{ url: "https://t.co/quoted", expanded_url: "https://x.com/one/status/55" }],
          user_mentions: [{ screen_name: "one" }, { screen_name: "two" }],
          media: [{ url: "https://t.co/pic", type: "photo", media_url: "http://pbs.example/a.jpg" }],
        },
      }),
    ]),
    ytd("data/note-tweet.js", [
      note(at(0), "We & they wrote it all down in https://t.co/paper for @three.", [
        { shortUrl: "https://t.co/paper", expandedUrl: "https://example.org/paper" },
      ]),
    ]),
  );
  expect(posts.length).toBe(1);
  expect(posts[0]).toMatchObject({
    kind: "reply",
    text: "@one @two We & they wrote it all down in https://example.org/paper for @three.",
    links: ["https://x.com/one/status/55", "https://example.org/paper"],
    mentions: ["one", "two", "three"],
    quoteOf: "x:55",
  });
});

test.each([
  ["too late after it", at(701), `${beginning}…`],
  ["before it", at(99), `${beginning}…`],
  ["of another text", at(130), "Something else entirely…"],
  ["passed on from somebody else", at(130), `RT @one: ${beginning}…`],
])("a note is not joined to a post %s: both are judged", async (_, id, full_text) => {
  const { posts } = await readX(
    ytd("data/tweets.js", [tweet({ id_str: id, full_text })]),
    ytd("data/note-tweet.js", [note(at(100), whole)]),
  );
  expect(posts.map((post) => post.id)).toEqual([`x:${id}`, `x:${at(100)}`]);
  expect(posts[1]).toMatchObject({
    kind: "post",
    text: whole,
    date: "2023-05-04T10:00:00.000Z",
    isComplete: true,
  });
  expect(posts[1]?.url).toBeUndefined();
});

test("a deleted long post is joined to its deleted post, or stays deleted on its own", async () => {
  const { posts } = await readX(
    ytd("data/deleted-tweets.js", [tweet({ id_str: at(130), full_text: `${beginning}…` })]),
    ytd("data/deleted-note-tweet.js", [note(at(100), whole), note(at(500), "Nobody's.")]),
  );
  expect(posts).toMatchObject([
    { text: whole, status: "deleted" },
    { text: "Nobody's.", status: "deleted" },
  ]);
});

test("a note without a text is unreadable, a note that is there twice is joined once", async () => {
  const { posts, unreadable } = await readX(
    ytd("data/tweets.js", [tweet({ id_str: at(130), full_text: `${beginning}…` })]),
    ytd("data/note-tweet.js", [
      note(at(100), whole),
      note(at(100), whole),
      { noteTweet: { noteTweetId: "5" } },
    ]),
  );
  expect(posts.length).toBe(1);
  expect(unreadable).toEqual([
    {
      kind: "unreadable",
      file: "data/note-tweet.js",
      index: 2,
      reason: "A long post without an id or a text.",
    },
  ]);
});

test("thousands of notes of one moment do not make joining slow, and none is lost", async () => {
  const notes = Array.from({ length: 3000 }, (_, n) => note(at(100, n), `${beginning} number ${n}`));
  const tweets = Array.from({ length: 3000 }, (_, n) =>
    tweet({ id_str: at(130, n), full_text: `${beginning}…` }),
  );
  const { posts } = await readX(ytd("data/tweets.js", tweets), ytd("data/note-tweet.js", notes));
  const texts = new Set(posts.map(({ text }) => text));
  expect(notes.every(({ noteTweet }) => texts.has(noteTweet.core.text))).toBe(true);
});
