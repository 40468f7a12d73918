import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import type { OpenApp } from "../testing/open-app.ts";
import { cards, openThreeFlagged, review, wordsOf } from "../testing/three-flagged.ts";

let app: OpenApp;
beforeEach(async () => {
  app = await openThreeFlagged();
});
const decide = (postId: string, choice: string, rest: readonly [string, string][] = []) =>
  app.post("/audits/ready1/decisions", [["postId", postId], ["choice", choice], ...rest]);

test("shows the worst first, with reason, advice, clause and date in words", async () => {
  const page = await app.page(review);
  expect(cards(page)).toEqual(["card 2", "card 3", "card 1"]);
  expect(wordsOf(page)).toContain("3 posts left to decide, 0 decided");
  expect(page).toContain("Reply of 6 May 2021");
  expect(page).toContain("This may let somebody be recognised.");
  expect(page).toContain('href="/rules#clause-BAD-CONF-1"');
  expect(page).toContain('href="https://x.com/robin/status/2" target="_blank" rel="noreferrer noopener"');
  expect(page).toContain("Look at this first");
});

test("decides and comes back to the same place, with a way to undo", async () => {
  const response = await decide("x:3", "keep", [
    ["reason", "Published case, with consent"],
    ["back", ""],
  ]);
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(`${review}?just=x%3A3#p-x_3a_3`);
  const page = await app.page(`${review}?just=x%3A3`);
  expect(cards(page)).toEqual(["card 2", "slip 3", "card 1"]);
  expect(wordsOf(page)).toContain("2 posts left to decide, 1 decided");
  expect(cards(await app.page(review))).toEqual(["card 2", "card 1"]);
  expect(await app.stores.ledger.get("ready1", "x:3")).toMatchObject({
    decision: { choice: "keep", reason: "Published case, with consent", at: "2026-03-03T10:00:00.000Z" },
  });

  await decide("x:3", "none");
  expect(cards(await app.page(review))).toEqual(["card 2", "card 3", "card 1"]);
});

test("undoes the last decision, whatever it was", async () => {
  await decide("x:2", "delete");
  await decide("x:2", "hide");
  const response = await app.post("/audits/ready1/undo", [["back", "?decision=any"]]);
  expect(response.headers.get("location")).toBe(`${review}?decision=any&just=x%3A2#p-x_3a_2`);
  expect((await app.stores.ledger.get("ready1", "x:2"))?.decision?.choice).toBe("delete");
  await app.post("/audits/ready1/undo", []);
  await app.post("/audits/ready1/undo", []);
  expect(cards(await app.page(review))).toHaveLength(3);
});

test("filters by every facet, in the address, with counts", async () => {
  const shown = async (query: string) => cards(await app.page(`${review}?${query}`));
  expect(await shown("category=promotion")).toEqual(["card 2"]);
  expect(await shown("severity=medium")).toEqual(["card 3"]);
  expect(await shown("year=2019")).toEqual(["card 3", "card 1"]);
  expect(await shown("kind=reply")).toEqual(["card 2"]);
  expect(await shown("text=hexham")).toEqual(["card 3"]);
  expect(await shown("category=nonsense&year=20xx&page=zero")).toHaveLength(3);
  await decide("x:1", "delete");
  expect(await shown("decision=delete")).toEqual(["card 1"]);
  expect(await shown("decision=any")).toHaveLength(3);
  const page = await app.page(review);
  expect(page).toContain('Promotion <span class="count">1</span>');
  expect(page).toContain("2019 (1)");
  expect(page).toContain("Marked to delete (1)");
});

test("shows twenty a page, and never passes a post over as others are decided", async () => {
  const many = Array.from({ length: 45 }, (_, n) => flaggedOf(String(1000 + n)));
  await app.stores.ledger.flag("ready1", 0, many, []);
  expect(cards(await app.page(review))).toHaveLength(20);
  expect(await app.page(`${review}?page=3`)).toContain("Page 3 of 3");
  expect(cards(await app.page(`${review}?page=99`))).toHaveLength(5);
  expect(cards(await app.page(`${review}?size=5000`))).toHaveLength(45);
  await decide("x:1000", "keep");
  expect(cards(await app.page(review)).at(-1)).toBe("card 1020");
});

test("refuses nonsense and goes nowhere else", async () => {
  expect((await decide("x:1", "explode")).status).toBe(400);
  const away = await decide("x:1", "keep", [["back", "https://evil.example/?decision=any"]]);
  expect(away.headers.get("location")).toMatch(/^\/audits\/ready1\/review\?/);
  const noForm = await app.send("/audits/ready1/decisions", { method: "POST", body: "{}" });
  expect(noForm.status).toBe(400);
  expect(await noForm.text()).toContain("This form could not be understood");
  expect((await app.send("/audits/ready1/posts/x%3Anone")).status).toBe(404);
  expect((await app.send("/audits/none/review")).status).toBe(404);
});

test("shows no result before the audit is ready", async () => {
  const audit = await app.stores.audits.get("ready1");
  for (const state of ["uploaded", "reading", "checking", "failed"] as const) {
    await app.stores.audits.put({ ...audit!, state });
    const response = await app.send(review);
    expect(response.headers.get("location")).toBe("/audits/ready1/progress");
  }
});

test("links only to the web, whatever an export calls a permalink", async () => {
  await app.stores.ledger.flag("ready1", 0, [flaggedOf("1", { url: "javascript:alert(1)" })], []);
  expect(await app.page(review)).not.toContain("javascript:");
});
