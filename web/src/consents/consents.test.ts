import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const register = "/audits/ready1/consents";
let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  await readyAuditWith(app, [flaggedOf("1"), flaggedOf("2", {}, { category: "promotion" })]);
});
const give = (fields: Record<string, string> = {}) =>
  app.post(
    register,
    Object.entries({ postId: "x:1", reference: "Clinic folder, form 12", date: "2019-02-28", ...fields }),
  );
const decisionOf = async (id: string) => (await app.stores.ledger.get("ready1", id))?.decision;

test("is offered for confidentiality only, and keeps the post with its place in the register", async () => {
  const review = await app.page("/audits/ready1/review");
  expect(review.match(/Permission is on file<\/summary>/g)).toHaveLength(1);
  expect((await give()).status).toBe(303);
  expect(await decisionOf("x:1")).toMatchObject({ choice: "keep", reason: "Permission on file" });
  const page = await app.page(register);
  expect(page).toContain("1 permission on file");
  expect(page).toContain("Clinic folder, form 12");
  expect(page).toContain("28 February 2019");
});

test("brings the post back when the permission is taken out", async () => {
  await give();
  await app.post(`${register}/remove`, [["postId", "x:1"]]);
  expect(await decisionOf("x:1")).toBeUndefined();
  expect(await app.page(register)).toContain("Nothing is on file yet");
});

test("leaves a later decision alone, and says that the permission has no effect", async () => {
  await give();
  await app.post("/audits/ready1/decisions", [
    ["postId", "x:1"],
    ["choice", "delete"],
  ]);
  expect(await app.page(register)).toContain("the permission has no effect");
  await app.post(`${register}/remove`, [["postId", "x:1"]]);
  expect((await decisionOf("x:1"))?.choice).toBe("delete");
});

test("asks for a place and a real day, and replaces what was noted before", async () => {
  for (const wrong of [{ reference: "  " }, { date: "last spring" }, { date: "2019-02-31" }])
    expect((await give(wrong)).status).toBe(400);
  expect((await give({ postId: "x:none" })).status).toBe(404);
  await give();
  await give({ reference: "Now in the trust archive" });
  expect(await app.stores.papers.get("ready1", "consents")).toEqual([
    { postId: "x:1", reference: "Now in the trust archive", date: "2019-02-28" },
  ]);
});
