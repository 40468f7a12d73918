import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const together = "/audits/ready1/together";
const ids = (page: string): readonly string[] =>
  [...page.matchAll(/<input type="checkbox" name="postId" value="([^"]+)" checked=""/g)].map(
    ([, id]) => id ?? "",
  );
const numberOnDelete = (page: string) =>
  /Delete these <span data-count="true">([\d,]+)<\/span>/.exec(page)?.[1];

let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  const promotion = Array.from({ length: 37 }, (_, n) =>
    flaggedOf(`ad${100 + n}`, {}, { category: "promotion" }),
  );
  await readyAuditWith(app, [...promotion, flaggedOf("1"), flaggedOf("2")]);
});
const choicesOf = async () => (await app.stores.ledger.facets("ready1", {})).decision;

test("decides a whole view as one move, and undoes it whole", async () => {
  const page = await app.page(`${together}?category=promotion`);
  expect(numberOnDelete(page)).toBe("37");
  expect(ids(page)).toHaveLength(37);
  expect(page).toContain("Show the other 27, ticked too");
  expect(page).toContain("The words of post ad136");

  const fields = ids(page).map((id): [string, string] => ["postId", id]);
  const response = await app.post("/audits/ready1/decisions", [
    ...fields,
    ["choice", "delete"],
    ["back", "?category=promotion"],
  ]);
  expect(response.headers.get("location")).toBe("/audits/ready1/review?category=promotion&moved=37");
  expect(await choicesOf()).toEqual({ delete: 37, none: 2 });
  await app.post("/audits/ready1/undo", []);
  expect(await choicesOf()).toEqual({ none: 39 });
});

test("decides only what is ticked, and says when nothing is", async () => {
  const page = await (
    await app.post(together, [
      ["postId", "x:1"],
      ["postId", "x:ad100"],
      ["postId", "x:none"],
    ])
  ).text();
  expect(ids(page)).toEqual(["x:1", "x:ad100"]);
  expect(numberOnDelete(page)).toBe("2");
  expect(await (await app.post(together, [])).text()).toContain("Nothing to decide together");
  expect((await app.post("/audits/ready1/decisions", [["choice", "delete"]])).status).toBe(400);
  expect(await choicesOf()).toEqual({ none: 39 });
});

test("takes no more at once than can be looked through, the weightiest first", async () => {
  const many = Array.from({ length: 620 }, (_, n) => flaggedOf(String(1000 + n)));
  await app.stores.ledger.flag("ready1", 0, many, []);
  const page = await app.page(together);
  expect(ids(page)).toHaveLength(500);
  expect(numberOnDelete(page)).toBe("500");
  expect(page).toContain("The view holds 620 posts");
  const tooMany = many.map(({ post }): [string, string] => ["postId", post.id]);
  expect((await app.post("/audits/ready1/decisions", [...tooMany, ["choice", "delete"]])).status).toBe(400);
});

test("shows the words that were seen, wherever in the post they stand", async () => {
  const text = `${"A long walk by the river. ".repeat(30)}Mrs Arkwright of Hexham was there.`;
  const start = text.indexOf("Mrs Arkwright");
  await app.stores.ledger.flag(
    "ready1",
    0,
    [flaggedOf("1", { text }, { spans: [{ start, end: start + 13 }] })],
    [],
  );
  expect(await app.page(together)).toContain("<mark>Mrs Arkwright</mark>");
});
