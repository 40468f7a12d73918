import { expect, test } from "vitest";
import { madeUpExport } from "../testing/made-up.ts";
import { openApp, type OpenApp } from "../testing/open-app.ts";
import { beginning } from "./beginning.ts";

async function bringIn(app: OpenApp, files: Readonly<Record<string, string>>, search = ""): Promise<string> {
  const form = new FormData();
  for (const [name, body] of Object.entries(files)) form.append("folder", new File([body], name));
  const response = await app.send(`/audits${search}`, { method: "POST", body: form });
  const id = /^\/audits\/([^/]+)\/about$/.exec(response.headers.get("location") ?? "")?.[1] ?? "";
  await app.post(`/audits/${id}/about`, [["skip", "1"]]);
  return id;
}

const withoutStory = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(madeUpExport()).map(([name, body]) => [
      name,
      body.replace(/\{"tweet":\{"id_str":"1101000000000000002".*?\}\}/, "").replace(/,\s*\]/, "]"),
    ]),
  );

test("a newer export shows that a deletion was done, and brings decisions along", async () => {
  const app = openApp();
  const first = await bringIn(app, madeUpExport());
  expect(await app.page(`/audits/${first}/again`)).toContain("ask the platform for a fresh export");
  const postId = "x:1101000000000000002";
  await app.post(`/audits/${first}/decisions`, [
    ["postId", postId],
    ["choice", "delete"],
    ["reason", ""],
    ["back", ""],
  ]);

  const start = await app.page(`/?previous=${first}`);
  expect(start).toContain("your decisions come along");
  expect(start).toContain(`action="/audits?previous=${first}"`);

  const unchanged = await bringIn(app, madeUpExport(), `?previous=${first}`);
  const still = await app.page(`/audits/${unchanged}/again`);
  expect(still).toMatch(/Still there <span class="count">\(1\)/);
  expect(still).toContain("0 flagged posts</a> still to decide".replace("</a>", ""));
  expect(still).toContain("1 post on your checklist not done");
  expect(still).toContain(`href="/audits/${unchanged}/posts/x%3A1101000000000000002"`);

  const cleaned = await bringIn(app, withoutStory(), `?previous=${unchanged}`);
  const gone = await app.page(`/audits/${cleaned}/again`);
  expect(gone).toMatch(/Gone <span class="count">\(1\)/);
  expect(gone).toContain("Saw Mrs Edith Arkwright in clinic today");
  expect(gone).toContain("may live on in quotes, screenshots, search engines");
});

test("what is flagged for the first time is shown by its words", async () => {
  const app = openApp();
  const first = await bringIn(app, withoutStory());
  const second = await bringIn(app, madeUpExport(), `?previous=${first}`);
  const page = await app.page(`/audits/${second}/again`);
  expect(page).toMatch(/Published since <span class="count">\(1\)/);
  expect(page).toContain("Saw Mrs Edith Arkwright in clinic today");
  expect(page).toContain(`href="/audits/${second}/posts/x%3A1101000000000000002"`);
});

test("a kept beginning ends with a whole word", () => {
  expect(beginning("Short")).toBe("Short");
  expect(beginning("")).toBe("no words");
  expect(beginning(`${"word ".repeat(15)}abruptly`.slice(0, 80))).toBe(`${"word ".repeat(15).trim()}…`);
  expect(beginning("x".repeat(80))).toBe(`${"x".repeat(80)}…`);
});

test("an unknown or unfinished audit before is not taken as one", async () => {
  const app = openApp();
  expect(await app.page("/?previous=nothing")).not.toContain("your decisions come along");
  const id = await bringIn(app, madeUpExport(), "?previous=nothing");
  expect((await app.stores.audits.get(id))?.previous).toBeUndefined();
});
