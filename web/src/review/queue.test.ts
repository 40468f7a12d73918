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

test("names the twenty to start with, and counts them down", async () => {
  const many = Array.from({ length: 45 }, (_, n) => flaggedOf(String(1000 + n)));
  await app.stores.ledger.flag("ready1", 0, many, []);
  const page = await app.page(review);
  expect(page).toContain("Start with these 20");
  expect(page).toContain("0 of 20 decided");
  for (let n = 0; n < 5; n += 1) await decide(`x:${1000 + n}`, "delete");
  const later = wordsOf(await app.page(review));
  expect(later).toContain("5 of 20 decided");
  expect(later.indexOf("The words of post 1019")).toBeLessThan(later.indexOf("Then the rest"));
  expect(later.indexOf("The words of post 1020")).toBeGreaterThan(later.indexOf("Then the rest"));
  for (let n = 5; n < 20; n += 1) await decide(`x:${1000 + n}`, "delete");
  expect(await app.page(review)).not.toContain("Start with");
  expect(await app.page(`${review}?kind=post`)).not.toContain("Start with");
});

test("keeps for a usual reason with one button", async () => {
  await app.post("/audits/ready1/decisions", [
    ["postId", "x:3"],
    ["keepFor", "Harmless in its context"],
    ["reason", "left in the field"],
  ]);
  expect((await app.stores.ledger.get("ready1", "x:3"))?.decision).toMatchObject({
    choice: "keep",
    reason: "Harmless in its context",
  });
});

test("decides posts that say the same as one, and gives the rest their own card", async () => {
  const same = ["1", "2", "3"].map((id) => ({ ...flaggedOf(id), alike: "k" }));
  await app.stores.ledger.flag("ready1", 0, [...same, flaggedOf("4")], []);
  const page = await app.page(review);
  expect(cards(page)).toEqual(["card 1", "card 4"]);
  expect(page).toContain("and 2 more posts that say the same");
  const response = await decide("x:1", "delete", [["postId", "x:3"]]);
  expect(response.headers.get("location")).toBe(`${review}?moved=2`);
  expect(wordsOf(await app.page(`${review}?moved=2`))).toContain("2 posts were decided");
  expect(cards(await app.page(review))).toEqual(["card 2", "card 4"]);
  await app.post("/audits/ready1/undo", []);
  expect(cards(await app.page(review))).toEqual(["card 1", "card 4"]);
  expect(cards(await app.page(`${review}?alike=k`))).toHaveLength(3);
});

test("hands the browser code more cards, and those of certain posts", async () => {
  const many = Array.from({ length: 95 }, (_, n) => flaggedOf(String(1000 + n)));
  await app.stores.ledger.flag("ready1", 0, many, []);
  const more = await app.page("/audits/ready1/cards?from=90");
  expect(more).toMatch(/^<div data-next="95" data-total="95">/);
  expect(cards(more)).toEqual(["card 1090", "card 1091", "card 1092", "card 1093", "card 1094"]);
  expect(cards(await app.page("/audits/ready1/cards?from=nonsense"))).toHaveLength(60);
  expect(cards(await app.page("/audits/ready1/cards?postId=x%3A1007&postId=x%3Anone"))).toEqual([
    "card 1007",
  ]);
});

test("answers the browser code with the posts a move touched", async () => {
  const send = async (path: string, fields: readonly [string, string][]) => {
    const body = new URLSearchParams([...fields]);
    const response = await app.send(path, { method: "POST", body, headers: { accept: "application/json" } });
    return response.json();
  };
  const fields: [string, string][] = [
    ["postId", "x:1"],
    ["choice", "hide"],
  ];
  expect(await send("/audits/ready1/decisions", fields)).toEqual({ postIds: ["x:1"] });
  expect(await send("/audits/ready1/undo", [])).toEqual({ postIds: ["x:1"] });
  expect(await send("/audits/ready1/undo", [])).toEqual({ postIds: [] });
});

test("tells on a post's own page what happened to it", async () => {
  await decide("x:3", "keep", [["reason", "Published with consent"]]);
  await decide("x:3", "delete");
  await app.post("/audits/ready1/undo", []);
  const words = wordsOf(await app.page("/audits/ready1/posts/x%3A3"));
  expect(words).toMatch(
    /Marked to keep: Published with consent.*Marked to delete.*Decision undone: now marked to keep/s,
  );
  expect(wordsOf(await app.page("/audits/ready1/posts/x%3A1"))).toContain("Nothing yet");
});
