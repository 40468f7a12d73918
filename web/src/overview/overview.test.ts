import { beforeEach, expect, test } from "vitest";
import { Author } from "@hindsight/core/author";
import { flaggedOf } from "../testing/made-up.ts";
import { coverageOf, openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const overview = "/audits/ready1";
let app: OpenApp;
beforeEach(() => {
  app = openApp();
});
/** The words of a page, without its markup. */
const wordsOf = (page: string): string =>
  page
    .replace(/<[^<>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
const flagged = [
  flaggedOf("1", { date: "2013-05-01T00:00:00.000Z" }, { severity: "critical" }),
  flaggedOf("2", { date: "2013-06-01T00:00:00.000Z", kind: "reply" }, { category: "promotion" }),
  flaggedOf("3", { date: "2019-06-01T00:00:00.000Z" }, {}, { category: "privacy", severity: "low" }),
];

test("shows when, what and where, with the numbers behind every picture", async () => {
  await readyAuditWith(app, flagged, {
    coverage: {
      ...coverageOf(1200),
      byYear: { "2012": 100, "2013": 500, "2019": 590, undated: 10 },
      byKind: { post: 1000, reply: 200 },
    },
    author: Author.parse({ stages: [{ stage: "<b>ST4</b> dermatology", from: "2018-08" }] }),
    result: { checked: 1200, flagged: 3, notJudged: {}, sets: [], account: [] },
  });
  await app.post("/audits/ready1/decisions", [
    ["postId", "x:1"],
    ["choice", "delete"],
  ]);
  const page = await app.page(overview);
  const words = wordsOf(page);
  expect(words).toContain("3 posts to look at again among the 1,200 posts that could be judged.");
  expect(words).toContain("1 of 3 posts decided");
  expect(words).toContain("Posts from 2012 to 2019. Most flagged posts, 2, are from 2013.");
  expect(words).toContain("2013 500 2 1");
  expect(words).toContain("No date 10 0 0");
  expect(words).toContain("Confidentiality 1 1 0 2");
  expect(words).toContain("Reply: 1 of 200 read");
  expect(page).toContain("&lt;b&gt;ST4&lt;/b&gt; dermatology");
  expect(page).toContain('href="/audits/ready1/review?year=2013&amp;decision=any"');
  expect(page).not.toMatch(/ style=/);
  expect(page.match(/<svg class="plot"/g)).toHaveLength(3);
  expect(words).toContain("Clean up this account, post by post");
  expect(words).toContain(
    "600 are from before 2018, when your career as you told it began, and 2 of the flagged ones",
  );
});

test("never says that nothing was found when something was not read", async () => {
  await readyAuditWith(app, [], {
    coverage: { ...coverageOf(900), unreadableTotal: 80, expected: 1100, missing: 120 },
    result: { checked: 900, flagged: 0, notJudged: { language: { de: 7 } }, sets: [], account: [] },
  });
  const words = wordsOf(await app.page(overview));
  expect(words).toContain(
    "None of the 893 posts that could be read and checked was flagged. That is not everything:",
  );
  expect(words).toContain("80 records could not be understood");
  expect(words).not.toContain("How far you are");
});

test("gives no advice on an account that was hardly read", async () => {
  await readyAuditWith(app, [flaggedOf("1")], {
    result: { checked: 1204, flagged: 1, notJudged: { language: { fr: 1200 } }, sets: [], account: [] },
  });
  expect(wordsOf(await app.page(overview))).toContain("Too little could be read to say");
});

test("draws the brands named over the years, each post once", async () => {
  await readyAuditWith(app, flagged);
  const named = (postId: string, date: string, value: string) => ({
    postId,
    date,
    kind: "brand" as const,
    value,
  });
  await app.stores.ledger.flag(
    "ready1",
    1,
    [],
    [
      named("x:8", "2019-01-01", "glowmere"),
      named("x:8", "2019-01-01", "glowmere"),
      named("x:9", "2021-01-01", "glowmere"),
      named("x:9", "2021-01-01", "dermaline"),
    ],
  );
  const page = await app.page(overview);
  expect(wordsOf(page)).toContain("glowmere 2 2019 2021");
  expect(page.match(/<circle/g)).toHaveLength(3);
});

test("leads elsewhere until the audit is ready", async () => {
  await readyAuditWith(app, [], { state: "checking" });
  expect((await app.send(overview)).headers.get("location")).toBe(`${overview}/progress`);
  expect((await app.send("/audits/none")).status).toBe(404);
});
