import type { FindingSet } from "@hindsight/core/check";
import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const set: FindingSet = {
  check: "mosaic",
  category: "confidentiality",
  severity: "high",
  posts: ["x:1", "x:2", "x:3", "x:4", "x:5", "x:6", "x:7"],
  breakBy: ["x:2", "x:5"],
  reason: "Together these posts may single somebody out.",
  clauses: ["BAD-CONF-2"],
};
const flagged = ["1", "2", "3", "4", "5", "6", "7"].map((id) =>
  flaggedOf(id, { date: `2019-03-0${id}T10:00:00.000Z` }, { severity: "low" }),
);
const address = "/audits/ready1/sets/1";

let app: OpenApp;
const openWith = async (posts = flagged, sets = [set]) => {
  app = openApp();
  const result = { checked: 9, flagged: posts.length, notJudged: {}, sets, account: [] };
  await readyAuditWith(app, posts, { result });
};
beforeEach(() => openWith());
const choicesOf = async () => {
  const { items } = await app.stores.ledger.page("ready1", {}, { offset: 0, limit: 100 });
  return Object.fromEntries(items.map(({ post, decision }) => [post.id, decision?.choice]));
};
/** Presses the button that does what is proposed, with the fields its form holds. */
const propose = async () => {
  const page = await app.page(address);
  const fields = [...page.matchAll(/<input type="hidden" name="(choice:[^"]+)" value="(delete|keep)"/g)];
  return app.post(
    address,
    fields.map(([, name, value]): [string, string] => [name ?? "", value ?? ""]),
  );
};

test("leads from the review to the posts of a set, shown together", async () => {
  const review = await app.page("/audits/ready1/review");
  expect(review).toContain("1 group of posts may single somebody out");
  expect(review.match(/href="\/audits\/ready1\/sets\/1"/g)).toHaveLength(7);
  expect(await app.page("/audits/ready1/sets")).toContain("Look at the 7 posts together");
  const page = await app.page(address);
  expect(page).toContain("Together these posts may single somebody out.");
  for (const { post } of flagged) expect(page).toContain(post.text);
  expect((await app.send("/audits/ready1/sets/2")).status).toBe(404);
  expect((await app.send("/audits/ready1/sets/0")).status).toBe(404);
});

test("deletes the fewest that break it and keeps the others, as one move", async () => {
  expect(await app.page(address)).toContain("Delete these 2, keep the other 5");
  expect((await propose()).headers.get("location")).toBe(`${address}#proposal`);
  expect(await choicesOf()).toEqual({
    "x:1": "keep",
    "x:2": "delete",
    "x:3": "keep",
    "x:4": "keep",
    "x:5": "delete",
    "x:6": "keep",
    "x:7": "keep",
  });
  expect(await app.page(address)).toContain("This set is broken up.");
  const undone = await app.post("/audits/ready1/undo", [["back", "sets/1"]]);
  expect(undone.headers.get("location")).toBe(`${address}#proposal`);
  expect(Object.values(await choicesOf()).filter((choice) => choice !== undefined)).toEqual([]);
});

test("waves nothing through that is weighty by itself, and leaves earlier decisions alone", async () => {
  await openWith([...flagged.slice(0, 6), flaggedOf("7", {}, { severity: "critical" })]);
  await app.post("/audits/ready1/decisions", [
    ["postId", "x:1"],
    ["choice", "hide"],
  ]);
  expect(await app.page(address)).toContain("Delete these 2, keep the other 3");
  await propose();
  expect(await choicesOf()).toMatchObject({ "x:1": "hide", "x:7": undefined, "x:2": "delete" });
});

test("lets the person choose differently, but only about the posts of the set", async () => {
  await app.stores.ledger.flag("ready1", 1, [flaggedOf("9")], []);
  await app.post(address, [
    ["choice:x:1", "delete"],
    ["choice:x:2", "leave"],
    ["choice:x:3", "explode"],
    ["choice:x:9", "delete"],
  ]);
  const { "x:1": first, ...others } = await choicesOf();
  expect(first).toBe("delete");
  expect(Object.values(others).every((choice) => choice === undefined)).toBe(true);
  expect((await app.post(address, [["choice:x:1", "leave"]])).status).toBe(400);
});

test("shows posts of a set that no check flagged by itself, and says what cannot be marked", async () => {
  await openWith(flagged.slice(0, 4));
  await app.stores.batches.write("ready1", 0, [flaggedOf("5", { text: "A quiet word about the farm" }).post]);
  const page = await app.page(address);
  expect(page).toContain("A quiet word about the farm");
  expect(page).toContain("not flagged by itself");
  expect(page).toContain("2 posts of this set could not be found");
  expect(page).toContain("Delete this one, keep the other 3");
});
