import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openArchive, sourceFile } from "@hindsight/readers";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { visits } from "./visit.ts";

const visit = visits({});
const tweets = `window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"A long walk","created_at":"Wed Oct 10 20:19:24 +0000 2018"}}]`;

test("sends only what is read out of a zip, and says what stays", async () => {
  const { page, server } = visit();
  const zip = join(server.home, "export.zip");
  writeFileSync(
    zip,
    zipOf(
      [
        { path: "data/tweets.js", bytes: tweets, isZip64: true },
        { path: "data/tweets_media/1-a.jpg", bytes: "picture", isStored: true, isZip64: true },
        { path: "data/direct-messages.js", bytes: "private ".repeat(1000), isStored: true, isZip64: true },
        { path: "data/direct_messages_media/1-b.jpg", bytes: "private picture", isZip64: true },
        { path: "data/ad-engagements.js", bytes: "advert", isZip64: true },
      ],
      { isZip64: true },
    ),
  );
  const said: string[] = [];
  await page.exposeFunction("heard", (text: string) => said.push(text));
  await page.goto("/");
  await page.evaluate(`new MutationObserver(([{ target }]) => heard(target.textContent))
    .observe(document.querySelector("#upload-left"), { childList: true })`);
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
  await page.getByRole("button", { name: "Bring it in", exact: true }).click();
  await page.waitForURL(/about$/);
  expect(said.join(" ")).toMatch(
    /Left on your computer, unopened: messages \(8 kB\) and advertising data \(\d+ bytes\)\./,
  );

  const id = /audits\/([^/]+)/.exec(page.url())?.[1] ?? "";
  const folder = join(server.home, "audits", id, "upload");
  const [sent = ""] = readdirSync(folder).filter((name) => name.endsWith(".file"));
  const archive = await openArchive([await sourceFile(join(folder, sent), "export.zip")]);
  expect(archive.members.map(({ path }) => path).toSorted()).toEqual([
    "data/tweets.js",
    "data/tweets_media/1-a.jpg",
  ]);
  const [member] = archive.members.filter(({ path }) => path === "data/tweets.js");
  const bytes = await Array.fromAsync(archive.stream(member ?? expect.fail()));
  expect(Buffer.concat(bytes).toString()).toBe(tweets);
  await archive.close();
});
