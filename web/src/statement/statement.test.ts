import { beforeEach, expect, test } from "vitest";
import { checkedStatement, Statement } from "@hindsight/core/statement";
import { newDigest } from "@hindsight/readers";
import { flaggedOf } from "../testing/made-up.ts";
import { coverageOf, openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const statement = "/audits/ready1/statement";
let app: OpenApp;
const wordsOf = (page: string): string => page.replace(/<[^<>]*>/g, " ").replace(/\s+/g, " ");
const decide = (postId: string, choice: string, reason = "") =>
  app.post("/audits/ready1/decisions", [
    ["postId", postId],
    ["choice", choice],
    ["reason", reason],
  ]);

beforeEach(async () => {
  app = openApp();
  await readyAuditWith(
    app,
    [flaggedOf("1"), flaggedOf("2"), flaggedOf("3", {}, { category: "promotion", severity: "medium" })],
    {
      fingerprint: "cd".repeat(32),
      finishedAt: "2026-03-02T09:31:00.000Z",
      coverage: { ...coverageOf(1204), unreadableTotal: 3, missing: 7, byYear: { "2012": 4, "2019": 1200 } },
      result: { checked: 1204, flagged: 3, notJudged: { language: { de: 4 } }, sets: [], account: [] },
    },
  );
  await decide("x:1", "delete");
  await decide("x:2", "keep", "Agreed with the family");
});

test("says what was read, flagged and decided, without a word of a post or of a reason", async () => {
  const page = await app.page(statement);
  const words = wordsOf(page);
  expect(words).toContain("Statement of 3 March 2026");
  expect(words).toContain("X (Twitter) @robin");
  expect(words).toContain("2012 to 2019");
  expect(words).toContain("3 posts of 1,200 judged");
  expect(words).toContain(
    "3 records could not be understood; 7 records that the export announces are not in it.",
  );
  expect(words).toContain("Not judged, as they are not in English: 4 in German.");
  expect(words).toContain("Confidentiality: important 2 1 1 0 0");
  expect(words).toContain("Promotion: worth a look 1 0 0 1 0");
  expect(words).toContain("1 post kept as it is, 1 of them with a reason");
  expect(words).toContain("It is no signature");
  for (const secret of ["The words of post", "Agreed with the family"]) expect(page).not.toContain(secret);
});

test("the file bears the figure of the page, and holds", async () => {
  const page = await app.page(statement);
  const [, href = ""] = /href="([^"]+statement\.json[^"]*)"/.exec(page) ?? [];
  const response = await app.send(href);
  expect(response.headers.get("content-disposition")).toContain('filename="statement-2026-03-03.json"');
  const given: unknown = await response.json();
  const checked = checkedStatement(given, newDigest);
  expect(checked.kind).toBe("unaltered");
  const parsed = Statement.parse(given);
  expect(page).toContain(parsed.sha256);
  expect(parsed.fingerprint).toBe("cd".repeat(32));
  expect(checkedStatement({ ...parsed, flagged: 0 }, newDigest).kind).toBe("altered");
});

test("cannot be dated back", async () => {
  for (const at of ["2020-01-01T00:00:00.000Z", "2031-01-01T00:00:00.000Z", "soon"]) {
    const response = await app.send(`${statement}.json?at=${at}`);
    expect(Statement.parse(await response.json()).madeAt).toBe("2026-03-03T10:00:00.000Z");
  }
});

test("is given of a ready audit only", async () => {
  await readyAuditWith(app, [], { state: "checking" });
  for (const page of ["", ".json"])
    expect((await app.send(statement + page)).headers.get("location")).toBe("/audits/ready1/progress");
  expect((await app.send("/audits/none/statement")).status).toBe(404);
});
