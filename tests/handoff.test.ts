import JSZip from "jszip";
import { chooseReaders, openArchive } from "@hindsight/readers";
import { bytesFile } from "@hindsight/readers/testing/zip-writer";
import type { Finding } from "@hindsight/core/finding";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Post } from "@hindsight/core/post";
import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../web/src/testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../web/src/testing/open-app.ts";

/** Posts as the X reader makes them, one of each kind. */
const onX = (id: string, changes: Partial<Post>): Post => ({
  ...flaggedOf(id, { date: "2018-10-10T20:19:24.000Z", language: "en", likes: 3, reposts: 1, ...changes })
    .post,
});
const link = "https://example.org/?a=1&b=2";
const posts: readonly Post[] = [
  onX("1050118621198921728", { text: 'R&D <3 "quotes" </script> 🧑🏽‍⚕️\nand a second line' }),
  onX("1050118621198921729", {
    kind: "reply",
    text: "@some_one No &amp; yes",
    mentions: ["some_one"],
    replyTo: { handle: "some_one", postId: "x:99" },
  }),
  onX("1050118621198921730", {
    kind: "repost",
    text: "RT @another: Words of others",
    repostOf: { handle: "another" },
    mentions: ["another"],
  }),
  onX("1050118621198921731", { text: `See ${link}`, links: [link] }),
  onX("1050118621198921732", {
    kind: "quote",
    text: "This. https://twitter.com/some_one/status/123",
    links: ["https://twitter.com/some_one/status/123"],
    quoteOf: "x:123",
  }),
];
const kept = onX("1050118621198921740", { text: "Never to be deleted" });
const done = onX("1050118621198921741", { text: "Already gone" });
const undated: Post = { ...onX("1050118621198921742", { text: "No date in the export" }), date: undefined };
const story: Post = {
  ...flaggedOf("7", { platform: "instagram", kind: "story", text: "Shift over" }).post,
  id: "instagram:7",
  url: undefined,
};
const label: Partial<Finding> = { category: "promotion", action: "label" };

let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  const flag = (post: Post, ...findings: Partial<Finding>[]): FlaggedPost => ({
    ...flaggedOf("0", {}, ...findings),
    post,
  });
  await readyAuditWith(app, [
    ...[...posts, kept, done, undated, story].map((post) => flag(post)),
    flag(onX("1050118621198921743", { text: "Love this serum from @glowmere" }), label),
    flag(onX("1050118621198921744", { text: "=cmd|x ad" }), {}),
    flag({ ...onX("0", {}), id: "x:bio-1", kind: "bio", text: "Profile" }),
  ]);
  for (const post of [...posts, done, undated, story]) await mark(post.id, "delete");
  await mark("x:bio-1", "delete");
  await mark(kept.id, "keep");
  await mark("x:1050118621198921743", "edit");
  await mark("x:1050118621198921744", "edit");
  await app.post("/audits/ready1/ticks", [
    ["postId", done.id],
    ["done", "1"],
  ]);
  await app.post("/audits/ready1/dispute", [["answer", "no"]]);
});
const mark = (postId: string, choice: string) =>
  app.post("/audits/ready1/decisions", [
    ["postId", postId],
    ["choice", choice],
  ]);

async function pack(): Promise<JSZip> {
  const response = await app.send("/audits/ready1/handoff.zip");
  expect(response.headers.get("content-disposition")).toBe(
    'attachment; filename="hindsight-hand-off-robin-2026-03-03.zip"',
  );
  return JSZip.loadAsync(await response.arrayBuffer());
}
const textIn = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async("string")) ?? "";

/** What our own reader makes of files as if they were an export. */
async function readAsExport(...files: readonly [string, string][]) {
  const archive = await openArchive(files.map(([path, text]) => bytesFile(path, text)));
  const read: Post[] = [];
  const unreadable: unknown[] = [];
  for (const reader of chooseReaders(archive.members.map(({ path }) => path)))
    for await (const entry of reader.read(archive)) {
      if (entry.kind === "post") read.push(entry.post);
      if (entry.kind === "unreadable") unreadable.push(entry);
    }
  expect(unreadable).toEqual([]);
  return read;
}

test("tweets.js is read by our own reader as exactly the posts to delete", async () => {
  const zip = await pack();
  const account = JSON.stringify([{ account: { username: "robin", accountDisplayName: "Robin" } }]);
  const read = await readAsExport(
    ["data/account.js", `window.YTD.account.part0 = ${account}`],
    ["data/tweets.js", await textIn(zip, "data/tweets.js")],
  );
  const byId = (a: Post, b: Post) => (a.id < b.id ? -1 : 1);
  const told = ({
    id,
    kind,
    text,
    date,
    replyTo,
    repostOf,
    quoteOf,
    links,
    mentions,
    language,
    likes,
  }: Post) => ({ id, kind, text, date, replyTo, repostOf, quoteOf, links, mentions, language, likes });
  const expected = [...posts, { ...undated, date: "2018-10-10T20:19:24.000Z" }];
  expect(read.toSorted(byId).map(told)).toEqual(expected.toSorted(byId).map(told));
});

test("the other files for tools name the same posts", async () => {
  const zip = await pack();
  const ids = [...posts, undated].map(({ id }) => id.slice(2)).toSorted();
  expect((await textIn(zip, "tweet-ids.txt")).trim().split("\n").toSorted()).toEqual(ids);
  const headers = await textIn(zip, "data/tweet-headers.js");
  expect(headers.startsWith("window.YTD.tweet_headers.part0 = [")).toBe(true);
  const records = JSON.parse(headers.slice(headers.indexOf("["))) as { tweet: Record<string, string> }[];
  expect(records.map(({ tweet }) => tweet.tweet_id).toSorted()).toEqual(ids);
  expect(new Set(records.map(({ tweet }) => tweet.created_at))).toEqual(
    new Set(["Wed Oct 10 20:19:24 +0000 2018"]),
  );
});

test("the lists hold everything, escaped, and corrections put the label in front", async () => {
  const zip = await pack();
  expect(Object.keys(zip.files).toSorted()).toEqual([
    "README.txt",
    "checklist.csv",
    "checklist.html",
    "corrections.csv",
    "data/tweet-headers.js",
    "data/tweets.js",
    "tweet-ids.txt",
  ]);
  const html = await textIn(zip, "checklist.html");
  expect(html).toContain("R&amp;D &lt;3 &quot;quotes&quot; &lt;/script&gt;");
  expect(html).toContain("Stories archive, then the day in the calendar: 3 March 2019.");
  expect(html).not.toMatch(/<script|<link|<img/);
  expect(html).not.toContain("Never to be deleted");
  const corrections = await textIn(zip, "corrections.csv");
  expect(corrections).toContain("Love this serum from @glowmere,Ad: Love this serum from @glowmere,");
  expect(corrections).toContain("'=cmd|x ad,,");
  const readme = await textIn(zip, "README.txt");
  expect(readme).toContain("Platforms may lock or suspend an account that a tool works on");
  for (const path of [
    "checklist.html",
    "checklist.csv",
    "corrections.csv",
    "data/tweets.js",
    "tweet-ids.txt",
  ])
    expect(readme).toContain(path);
});

test("nothing is handed off before the question about a dispute was answered", async () => {
  const other = openApp();
  await readyAuditWith(other, [flaggedOf("1")]);
  expect(await other.page("/audits/ready1/handoff")).toContain("there is nothing to hand off");
  await other.post("/audits/ready1/decisions", [
    ["postId", "x:1"],
    ["choice", "delete"],
  ]);
  expect((await other.send("/audits/ready1/handoff.zip")).headers.get("location")).toBe(
    "/audits/ready1/handoff",
  );
  const asked = await other.page("/audits/ready1/handoff");
  expect(asked).toContain("One question before you delete anything");
  expect(asked).not.toContain("Save the pack");
  await other.post("/audits/ready1/dispute", [
    ["answer", "no"],
    ["back", "handoff"],
  ]);
  expect(await other.page("/audits/ready1/handoff")).toContain("Save the pack");
});
