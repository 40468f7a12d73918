import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { tallyCoverage, type Coverage } from "@hindsight/core/coverage";
import type { Post } from "@hindsight/core/post";
import type { Account, ReaderEntry } from "@hindsight/core/reader";
import { openArchive } from "../archive.ts";
import { folderFiles } from "../testing/folder.ts";
import x from "./reader.ts";

const samples = join(import.meta.dirname, "../../../../../shared/samples");
if (!existsSync(samples))
  console.warn("No samples beside the project: the X reader is not held against them.");

interface Result {
  readonly posts: readonly Post[];
  readonly accounts: readonly Account[];
  readonly coverage: Coverage;
  readonly notes: readonly string[];
}

async function readSample(name: string): Promise<Result> {
  const archive = await openArchive(await folderFiles(join(samples, name)));
  const entries: ReaderEntry[] = [];
  for await (const entry of x.read(archive)) entries.push(entry);
  await archive.close();

  const tally = tallyCoverage();
  const met = new Set<string>();
  const posts: Post[] = [];
  for (const entry of entries) {
    if (entry.kind === "unreadable") tally.unreadable(entry);
    if (entry.kind === "expected") tally.expect(entry.file, entry.records);
    if (entry.kind === "note") tally.note(entry.text);
    if (entry.kind !== "post") continue;
    if (met.has(entry.post.id)) tally.duplicate(entry.file);
    else {
      tally.post(entry.file, { ...entry.post, year: "" });
      posts.push(entry.post);
    }
    met.add(entry.post.id);
  }
  return {
    posts,
    accounts: entries.flatMap((entry) => (entry.kind === "account" ? [entry.account] : [])),
    coverage: tally.coverage(),
    notes: entries.flatMap((entry) => (entry.kind === "note" ? [entry.text] : [])),
  };
}

interface RawTweet {
  id_str: string;
  full_text: string;
  entities: { urls: { url: string; expanded_url: string }[] };
  in_reply_to_user_id_str?: string;
}

interface NameChange {
  changedFrom: string;
  changedTo: string;
}

/** The records of a file of the sample, read without any of our code. */
function plain<T>(sample: string, file: string): T[] {
  const text = readFileSync(join(samples, sample, file), "utf8");
  return JSON.parse(text.slice(text.indexOf("=") + 1)) as T[];
}

const plainTweets = (sample: string, file: string): RawTweet[] =>
  plain<{ tweet: RawTweet }>(sample, file).map(({ tweet }) => tweet);

const rowOf = ({ coverage }: Result, file: string) => coverage.files.find((row) => row.file === file);

describe.skipIf(!existsSync(samples)).concurrent.each([
  [
    "x-2017",
    [
      "data/js/tweets/2009_07.js",
      "data/js/tweets/2010_11.js",
      "data/js/tweets/2014_03.js",
      "data/js/tweets/2017_12.js",
    ],
  ],
  ["x-2021", ["data/tweet.js"]],
  ["x-2024", ["data/tweets.js"]],
  ["x-2026", ["data/tweets.js", "data/deleted-tweets.js", "data/community-tweet.js"]],
])("%s", (sample, files) => {
  let result: Result;
  beforeAll(async () => {
    result = await readSample(sample);
  });

  test("every record is a post", () => {
    for (const file of files) {
      const count = plain(sample, file).length;
      expect(rowOf(result, file)).toMatchObject({
        records: count,
        posts: count,
        unreadable: 0,
        duplicates: 0,
      });
    }
    expect(result.coverage.unreadableTotal).toBe(0);
    expect(result.coverage.posts).toBe(1 + files.reduce((sum, file) => sum + plain(sample, file).length, 0));
  });

  test("no text holds a short link that the export explains, or an entity", () => {
    if (sample === "x-2017") return;
    for (const raw of files.flatMap((file) => plainTweets(sample, file))) {
      const post = result.posts.find(({ id }) => id === `x:${raw.id_str}`)!;
      for (const { url } of raw.entities.urls) expect(post.text.includes(url)).toBe(false);
      expect(/&(?:amp|lt|gt);/.test(post.text)).toBe(/&amp;(?:amp|lt|gt);/.test(raw.full_text));
      expect(post.date?.length).toBe(24);
    }
  });

  test("replies, reposts and quotes are as many as the raw records say", () => {
    if (sample === "x-2017") return;
    const raws = files.flatMap((file) => plainTweets(sample, file));
    const isRepost = (raw: RawTweet) => raw.full_text.startsWith("RT @");
    const links = (raw: RawTweet) => raw.entities.urls.map((url) => url.expanded_url).join(" ");
    expect(result.posts.filter(({ kind }) => kind === "repost").length).toBe(raws.filter(isRepost).length);
    expect(result.posts.filter(({ replyTo }) => replyTo).length).toBe(
      raws.filter((raw) => raw.in_reply_to_user_id_str).length,
    );
    expect(result.posts.filter(({ quoteOf }) => quoteOf).length).toBe(
      raws.filter((raw) => !isRepost(raw) && /(?:twitter|x)\.com\/\w+\/status\/\d/.test(links(raw))).length,
    );
  });
});

describe.skipIf(!existsSync(samples))("what each era adds", () => {
  test("x-2024: 41 of 41 long posts are whole, and 5 posts are earlier versions", async () => {
    const result = await readSample("x-2024");
    const texts = new Set(result.posts.map(({ text }) => text));
    const notes = plain<{ noteTweet: { noteTweetId: string; core: { text: string; urls: [] } } }>(
      "x-2024",
      "data/note-tweet.js",
    );
    expect(notes.length).toBe(41);
    expect(rowOf(result, "data/note-tweet.js")).toMatchObject({ records: 0, expected: 0 });
    const unlinked = notes.filter(({ noteTweet }) => !noteTweet.core.text.includes("https://t.co/"));
    const whole = unlinked.filter(({ noteTweet }) =>
      [...texts].some((text) => text.endsWith(noteTweet.core.text.trimEnd())),
    );
    expect(whole.length).toBe(unlinked.length);
    expect(unlinked.length).toBe(35);

    const earlier = result.posts.filter(({ editedInto }) => editedInto !== undefined);
    expect(earlier.length).toBe(5);
    const ids = new Set(result.posts.map(({ id }) => id));
    expect(earlier.every(({ editedInto }) => ids.has(editedInto!))).toBe(true);
    expect(result.coverage.missing).toBe(0);
    expect(result.coverage.expected).toBe(1223);
  });

  test("x-2026: 47 deleted and 3 community posts, one former handle, cut reposts", async () => {
    const result = await readSample("x-2026");
    expect(result.posts.filter(({ status }) => status === "deleted").length).toBe(47);
    expect(result.posts.filter(({ surface }) => surface === "Community").length).toBe(3);
    expect(result.posts.filter(({ kind, isComplete }) => kind === "repost" && !isComplete).length).toBe(211);
    const [{ screenNameChange }] = plain<{ screenNameChange: { screenNameChange: NameChange } }>(
      "x-2026",
      "data/screen-name-change.js",
    ) as [{ screenNameChange: { screenNameChange: NameChange } }];
    const { changedFrom, changedTo } = screenNameChange.screenNameChange;
    expect(result.accounts).toMatchObject([
      { platform: "x", handle: changedTo, formerHandles: [changedFrom] },
    ]);
    expect(result.coverage.missing).toBe(0);
    expect(result.notes).toContain(
      "X cuts other people's posts that you reposted; the rest of them could not be judged.",
    );
  });

  test("x-2017: midnight dates are not exact, ids are kept whole, missing months are missed", async () => {
    const result = await readSample("x-2017");
    const ids = ["2009_07", "2010_11", "2014_03", "2017_12"].flatMap((month) =>
      plain<{ id_str: string }>("x-2017", `data/js/tweets/${month}.js`).map((raw) => `x:${raw.id_str}`),
    );
    expect(result.posts.map(({ id }) => id)).toEqual(["x:bio", ...ids]);
    expect(
      result.posts.filter(({ date }) => date?.startsWith("2009")).every((post) => !post.dateIsExact),
    ).toBe(true);
    expect(
      result.posts.filter(({ date }) => date?.startsWith("2017")).every((post) => post.dateIsExact),
    ).toBe(true);
    expect(result.accounts).toMatchObject([{ platform: "x", createdAt: "2009-07-10T02:53:40.000Z" }]);
    expect(result.coverage.files.length).toBe(103);
    expect(result.posts.filter(({ kind }) => kind === "repost").every(({ isComplete }) => isComplete)).toBe(
      true,
    );
  });
});
