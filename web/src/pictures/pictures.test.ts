import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 40 }, (_, n) => n));
async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
const photo = (path: string, rest: object = {}) => ({
  kind: "photo" as const,
  path,
  isInArchive: true,
  ...rest,
});

let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  const media = [photo("media/a b&c.jpg", { caption: "On the ward" }), photo("media/not-kept.jpg")];
  await readyAuditWith(app, [flaggedOf("1", { media })]);
});
const keep = (path: string, bytes: Uint8Array, size = 5) =>
  app.stores.pictures.write("ready1", path, inParts(bytes, size));
const get = (path: string) => app.send(`/audits/ready1/pictures?path=${encodeURIComponent(path)}`);

test("shows a kept picture beside its post, covered until it is asked for", async () => {
  await keep("media/a b&c.jpg", jpeg);
  const page = await app.page("/audits/ready1/review");
  expect(page).toContain('src="/audits/ready1/pictures?path=media%2Fa%20b%26c.jpg"');
  expect(page).toContain('alt="Picture from the post of 3 March 2019" loading="lazy"');
  expect(page).toContain("Show the picture");
  expect(page).toContain("On the ward");
  expect(page).toContain("with 1 other picture or video, not shown here");
  expect(page).not.toContain("not-kept.jpg");
});

test("sends the bytes as they were, under the type they have", async () => {
  await keep("media/a b&c.jpg", jpeg);
  const response = await get("media/a b&c.jpg");
  expect(response.headers.get("content-type")).toBe("image/jpeg");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(jpeg);

  const text = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
  const types = {
    "image/gif": "GIF89a......",
    "image/webp": "RIFF....WEBPVP8 ",
    "image/png": "\x89PNG\r\n\x1a\n....",
  };
  for (const [type, bytes] of Object.entries(types)) {
    await keep("one", text(bytes), 3);
    expect((await get("one")).headers.get("content-type")).toBe(type);
  }
});

test("refuses what a browser might run, whatever it is called", async () => {
  const hostile = [
    "<svg onload='alert(1)'/>",
    "<!doctype html><script>alert(1)</script>",
    "RIFF....AVI ",
    "GI",
    "",
  ];
  for (const words of hostile) {
    await keep("media/x.jpg", new TextEncoder().encode(words));
    expect((await get("media/x.jpg")).status).toBe(415);
  }
  expect((await get("../../etc/passwd")).status).toBe(404);
  expect((await get("")).status).toBe(404);
  expect((await get("x".repeat(5000))).status).toBe(404);
});
