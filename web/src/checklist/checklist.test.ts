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

test("lists what is left to do by platform and kind of work, and what to mind first", async () => {
  expect(await app.page(checklist)).toContain("Nothing stands on your checklist yet");
  await mark("x:1", "delete");
  await mark("x:2", "keep");
  await mark("x:3", "hide", "Ask Anna first");
  const page = await app.page(checklist);
  expect(page).toContain("0 of 2 done");
  expect(page).toContain("1 flagged post is still to decide");
  expect(page).toContain("if there is a complaint, an enquiry or a dispute");
  expect(page.indexOf(">X (Twitter)<")).toBeLessThan(page.indexOf(">Instagram<"));
  expect(page).toContain('href="https://x.com/robin/status/1"');
  expect(page).toContain("In Instagram: your profile, Archive, Stories archive.");
  expect(page).toContain("Ask Anna first");
  expect(page).not.toContain("The words of post 2");
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
