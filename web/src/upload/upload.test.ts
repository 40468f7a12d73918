import { expect, test } from "vitest";
import { madeUpExport } from "../testing/made-up.ts";
import { openApp, type OpenApp } from "../testing/open-app.ts";
import { isWantedFile, noExportWords, uploadLabel } from "./wanted-files.ts";

const newAudit = async ({ post }: OpenApp): Promise<string> =>
  (await post("/audits/new", [["label", "export.zip"]])).text();

const put = ({ send }: OpenApp, auditId: string, name: string, init: RequestInit) =>
  send(`/audits/${auditId}/files?name=${encodeURIComponent(name)}`, { method: "PUT", ...init });

test("takes files in one by one, reads them, and removes them", async () => {
  const app = openApp();
  const id = await newAudit(app);
  for (const [name, body] of Object.entries(madeUpExport())) {
    expect((await put(app, id, name, { body })).status).toBe(204);
  }
  expect(await app.page(`/audits/${id}/about`)).toContain("3 files");

  const started = await app.post(`/audits/${id}/about`, [["skip", "1"]]);
  expect(started.headers.get("location")).toBe(`/audits/${id}/progress`);
  const review = await app.page(`/audits/${id}/review`);
  expect(review).toContain("2 posts read");
  expect(review).toContain("1 post left to decide");
  expect(review).toContain("Arkwright");
  expect(await app.stores.uploads.open(id)).toEqual([]);
  expect((await put(app, id, "late.zip", { body: "x" })).status).toBe(409);
});

test("takes a form without JavaScript, and keeps no file that is not read", async () => {
  const app = openApp();
  const form = new FormData();
  form.append("files", new File([], ""));
  for (const [name, body] of Object.entries(madeUpExport())) form.append("folder", new File([body], name));
  const response = await app.send("/audits", { method: "POST", body: form });
  expect(response.status).toBe(303);

  const [audit] = await app.stores.audits.list();
  expect(response.headers.get("location")).toBe(`/audits/${audit!.id}/about`);
  expect(audit!.label).toBe("export (folder)");
  const kept = (await app.stores.uploads.open(audit!.id)).map(({ name }) => name);
  expect(kept).toEqual(["export/data/account.js", "export/data/tweets.js"]);
});

test("says what a form without an export looks like, and keeps nothing", async () => {
  const app = openApp();
  const form = new FormData();
  form.append("files", new File(["a"], "holiday.docx"));
  const response = await app.send("/audits", { method: "POST", body: form });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain("it looks like documents");
  const empty = await app.send("/audits", { method: "POST", body: new FormData() });
  expect(empty.status).toBe(400);
  expect(await app.stores.audits.list()).toEqual([]);
});

test("keeps nothing of an upload that breaks off, is cut short or too large", async () => {
  const app = openApp();
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(10));
      controller.error(new Error("connection lost"));
    },
  });
  const first = await newAudit(app);
  expect((await put(app, first, "a.zip", { body: broken, duplex: "half" })).status).toBe(500);
  const second = await newAudit(app);
  expect((await put(app, second, "a.zip", { body: "abc", headers: { "content-length": "9" } })).status).toBe(
    422,
  );
  const third = await newAudit(app);
  const large = await put(app, third, "a.zip", {
    body: "abc",
    headers: { "content-length": String(2 ** 37), accept: "text/plain" },
  });
  expect(large.status).toBe(413);
  expect(await large.text()).toBe("“a.zip” is larger than can be read here (the limit is 64 GB).");
  expect(await app.stores.audits.list()).toEqual([]);
});

test("says so when the disk is full", async () => {
  const app = openApp();
  const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(full) });
  const response = await put(app, await newAudit(app), "a.zip", { body, duplex: "half" });
  expect(response.status).toBe(507);
  expect(await response.text()).toContain("The disk is full");
});

test("never sends messages, contacts or advertising data", () => {
  for (const name of [
    "export/data/direct-messages.js",
    "export/data/direct_messages_media/1-a.jpg",
    "export/data/ip-audit.js",
    "export/data/phone-number.js",
    "export/data/ad-engagements.js",
    "ig/messages/inbox/anna_1/message_1.json",
    "ig/messages/inbox/anna_1/photos/1.jpg",
    "ig/connections/contacts/synced_contacts.json",
  ]) {
    expect(isWantedFile(name), name).toBe(false);
  }
  for (const name of [
    "TWITTER.ZIP",
    "export/data/tweets.js",
    "export/data/tweets-part1.js",
    "export/data/tweets_media/1-a.jpg",
    "ig/your_instagram_activity/content/posts_1.json",
    "ig/media/posts/201906/1.jpg",
  ]) {
    expect(isWantedFile(name), name).toBe(true);
  }
});

test("names an upload, and what is none", () => {
  expect(uploadLabel(["a/b/twitter.zip"])).toBe("twitter.zip");
  expect(uploadLabel(["mine/data/a.js", "mine/data/b.js"])).toBe("mine (folder)");
  expect(uploadLabel(["1.zip", "2.zip"])).toBe("2 files");
  expect(noExportWords(["Takeout/archive_browser.html"])).toContain("Google Takeout");
});
