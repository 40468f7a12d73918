import { expect, test } from "vitest";
import { problemCodes } from "@hindsight/core/problem";
import { problemWords } from "@hindsight/core/problem-words";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith } from "../testing/open-app.ts";

test("lists audits and leads to the stage each has come to", async () => {
  const app = openApp();
  expect(await app.page("/audits")).toContain("There is no audit here.");
  await readyAuditWith(app, [flaggedOf("1")]);
  const page = await app.page("/audits");
  expect(page).toContain("1,204 posts read, 1 post to look at again.");
  expect(page).toContain("X (Twitter) @robin");
  expect(page).toContain("2 March 2026");

  expect(await app.page("/audits/ready1")).toContain("Your account at a glance");
  const ready = (await app.stores.audits.get("ready1"))!;
  for (const [state, stage] of [
    ["uploaded", "about"],
    ["checking", "progress"],
    ["failed", "progress"],
  ] as const) {
    await app.stores.audits.put({ ...ready, state });
    expect((await app.send("/audits/ready1")).headers.get("location")).toBe(`/audits/ready1/${stage}`);
  }
});

test("asks before it erases, and leaves nothing", async () => {
  const app = openApp();
  await readyAuditWith(app, [flaggedOf("1")]);
  const question = await app.page("/audits/ready1/erase");
  expect(question).toContain("the 1,204 posts read from it");
  expect(question).toContain("It cannot be undone.");
  const erased = await app.post("/audits/ready1/erase", []);
  expect(erased.headers.get("location")).toBe("/audits?erased");
  expect(await app.page("/audits?erased")).toContain("was erased");
  expect(await app.stores.audits.list()).toEqual([]);
  expect(await app.stores.ledger.get("ready1", "x:1")).toBeUndefined();
  for (const stage of ["about", "progress", "review", "checklist", "checklist.csv", "events", "erase"]) {
    expect((await app.send(`/audits/ready1/${stage}`)).status).toBe(404);
  }
});

test.each(problemCodes)("shows why an audit stopped: %s", async (code) => {
  const app = openApp();
  await readyAuditWith(app, [], { state: "failed", problem: { code, file: "my.zip", saw: "a <b>list</b>" } });
  const page = await app.page("/audits/ready1/progress");
  const escaped = problemWords(code, { file: "my.zip", saw: "a <b>list</b>" })
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  expect(page).toContain(escaped);
  expect(page).toContain("No result is shown");
});

test("tries a stopped audit again", async () => {
  const app = openApp();
  await readyAuditWith(app, [], {
    state: "failed",
    problem: { code: "cancelled" },
    coverage: undefined,
    result: undefined,
  });
  await app.post("/audits/ready1/run", []);
  expect(await app.page("/audits/ready1/progress")).toContain("No file was given");
});

test("tells a fault of ours without a word of what was read", async () => {
  const app = openApp();
  await readyAuditWith(app, []);
  app.stores.audits.get = async () => {
    throw new Error("SECRET words of a post");
  };
  const response = await app.send("/audits/ready1/review");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("SECRET");
  expect(app.logged).toHaveLength(1);
  expect(app.logged[0]).not.toContain("SECRET");
});

test("explains every check and clause, with the anchors that findings link to", async () => {
  const app = openApp();
  const page = await app.page("/rules");
  expect(page).toContain('id="clause-BAD-CONF-1"');
  expect(page).toContain("Unless it says otherwise, each clause was read in the source itself.");
  expect(page).toContain("Rules of 2026.");
});
