import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const checklist = "/audits/ready1/checklist";
let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  await readyAuditWith(app, [
    flaggedOf("1", { text: '=HYPERLINK("http://evil.example","x"), or so' }),
    flaggedOf("2"),
    {
      ...flaggedOf("3"),
      post: { ...flaggedOf("3", { platform: "instagram", kind: "story" }).post, url: undefined },
    },
    flaggedOf("4"),
  ]);
});
const mark = (postId: string, choice: string, reason = "") =>
  app.post("/audits/ready1/decisions", [
    ["postId", postId],
    ["choice", choice],
    ["reason", reason],
  ]);

test("lists what is left to do by platform and kind of work, with the way to each post", async () => {
  expect(await app.page(checklist)).toContain("Nothing stands on your checklist yet");
  await mark("x:1", "delete");
  await mark("x:2", "keep");
  await mark("x:3", "hide", "Ask Anna first");
  const page = await app.page(checklist);
  expect(page).toContain("0 of 2 done");
  expect(page).toContain("1 flagged post is still to decide");
  expect(page.indexOf(">X (Twitter)<")).toBeLessThan(page.indexOf(">Instagram<"));
  expect(page).toContain('href="https://x.com/robin/status/1"');
  expect(page).toContain("Archive, Stories archive, then the day in the calendar: 3 March 2019.");
  expect(page).toContain("Ask Anna first");
  expect(page).not.toContain("The words of post 2");
  expect(page).toContain("For apps it publishes at most 50 deletions and 200 new posts in one window");
  expect(page).toContain("30 a day is our own cautious choice");
});

test("asks about a dispute once before the first deletion, and keeps the list within reach", async () => {
  await mark("x:2", "edit");
  expect(await app.page(checklist)).not.toContain("One question before you delete anything");
  await mark("x:1", "delete");
  const asked = await app.page(checklist);
  expect(asked).toContain("One question before you delete anything");
  expect(asked).toContain("Show the 1 post all the same");

  const answered = await app.post("/audits/ready1/dispute", [["answer", "unsure"]]);
  expect(answered.headers.get("location")).toBe(`${checklist}#dispute`);
  const unsure = await app.page(checklist);
  expect(unsure).toContain("Speak to your defence organisation first");
  expect(unsure).toContain("Show the 1 post all the same");
  expect(unsure).toContain('href="https://x.com/robin/status/1"');

  await app.post("/audits/ready1/dispute", [["answer", "no"]]);
  const no = await app.page(checklist);
  expect(no).toContain("You said on 3 March 2026 that no complaint");
  expect(no).not.toContain("all the same");
  expect((await app.post("/audits/ready1/dispute", [["answer", "perhaps"]])).status).toBe(400);
});

test("goes on by portions that outlast a closed tab, and never holds more than a hundred rows", async () => {
  await readyAuditWith(
    app,
    Array.from({ length: 400 }, (_, n) => flaggedOf(`${1000 + n}`)),
  );
  const at = "2026-03-03T09:50:00.000Z";
  await app.stores.ledger.decide(
    "ready1",
    Array.from({ length: 400 }, (_, n) => ({ postId: `x:${1000 + n}`, decision: { choice: "delete", at } })),
    at,
  );
  const first = await app.page(checklist);
  expect(first).toContain("Now: up to 50.");
  expect(first).toContain("the 400 posts left here take 8 portions, over at least 105 minutes.");
  expect(first.match(/class="tick"/g)).toHaveLength(90);
  expect(first).toContain("310 more posts move up");

  for (let n = 0; n < 50; n += 1) await app.stores.ledger.tick("ready1", `x:${1000 + n}`, true, at);
  const enough = await app.page(checklist);
  expect(enough).toContain("Enough for now.");
  expect(enough).toContain('<time datetime="2026-03-03T10:05:00.000Z" data-until="true"');
  expect(enough).toContain("in about 5 minutes");
  expect(enough).toContain("50 of 400 done");

  const printed = await app.page(`${checklist}/print`);
  expect(printed.match(/class="tickbox"/g)).toHaveLength(400);
});

test("says what may remain of a deleted post, and links nowhere else", async () => {
  const page = await app.page("/audits/ready1/after");
  for (const name of ["Google", "Bing", "Internet Archive", "Screenshots", "Quotes"])
    expect(page).toContain(name);
  expect(page).not.toMatch(/href="http/);
});

test("ticks off and takes the tick back", async () => {
  await mark("x:1", "delete");
  const ticked = await app.post("/audits/ready1/ticks", [
    ["postId", "x:1"],
    ["done", "1"],
  ]);
  expect(ticked.headers.get("location")).toBe(`${checklist}#p-x_3a_1`);
  expect(await app.page(checklist)).toContain("1 of 1 done");
  await app.post("/audits/ready1/ticks", [
    ["postId", "x:1"],
    ["done", "0"],
  ]);
  expect(await app.page(checklist)).toContain("0 of 1 done");
  expect((await app.post("/audits/ready1/ticks", [["postId", "x:none"]])).status).toBe(404);
});

test("saves a table that no spreadsheet runs as a formula", async () => {
  await mark("x:1", "delete", '@SUM(1), "quoted"\nsecond line');
  const response = await app.send(`${checklist}.csv`);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    "Platform,To do,Date,Kind,Link,First words,Why,Your note,Done\r\n" +
      "X (Twitter),Delete,2019-03-03,Post,https://x.com/robin/status/1," +
      '"\'=HYPERLINK(""http://evil.example"",""x""), or so",made-up-check,"\'@SUM(1), ""quoted""\nsecond line",\r\n',
  );
});
