import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const review = "/audits/ready1/review";
let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  await readyAuditWith(app, [flaggedOf("1"), flaggedOf("2", {}, { category: "promotion" })]);
});
const save = (name: string, query: string) =>
  app.post("/audits/ready1/views", [
    ["name", name],
    ["query", query],
  ]);

test("keeps a view under a name, as a link, until it is removed", async () => {
  expect(await app.page(review)).not.toContain("Save this view as");
  expect(await app.page(`${review}?category=promotion`)).toContain("Save this view as");
  const saved = await save("  Old ads ", "?category=promotion&page=3&just=x%3A1&evil=1");
  expect(saved.headers.get("location")).toBe(`${review}?category=promotion`);
  const page = await app.page(review);
  expect(page).toContain('href="/audits/ready1/review?category=promotion"><bdi>Old ads</bdi>');
  await app.post("/audits/ready1/views/remove", [["name", "Old ads"]]);
  expect(await app.page(review)).not.toContain("Old ads");
});

test("replaces a view of the same name, and drops the oldest of too many", async () => {
  await save("Mine", "?year=2014");
  await save("Mine", "?year=2015");
  expect(await app.stores.papers.get("ready1", "views")).toEqual([{ name: "Mine", query: "?year=2015" }]);
  for (let n = 0; n < 50; n += 1) await save(`View ${n}`, "?kind=reply");
  const views = await app.stores.papers.get("ready1", "views");
  expect(views).toHaveLength(50);
  expect(views?.[0]?.name).toBe("View 0");
  expect((await save(" ", "?year=2014")).status).toBe(400);
});
