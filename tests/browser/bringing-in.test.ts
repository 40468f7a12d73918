import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { madeUpExport } from "../../web/src/testing/made-up.ts";
import { expectSoundPage } from "./sound-page.ts";
import { visits } from "./visit.ts";

const visit = visits({});

test("takes a folder, chosen or dropped, and leaves what is private where it lies", async () => {
  const { page, folder } = visit();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const sent: string[] = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).searchParams.get("name");
    if (request.method() === "PUT" && name !== null) sent.push(name);
  });
  await page.goto("/");
  await page.getByLabel("Or choose its unpacked folder").setInputFiles(folder);
  await button("Bring it in").click();
  await page.waitForURL(/about$/);
  expect(await page.locator("main").innerText()).toContain("export (folder): 2 files");
  expect(sent.toSorted()).toEqual(["export/data/account.js", "export/data/tweets.js"]);

  sent.splice(0);
  await page.goto("/");
  await page.evaluate(dropOf(Object.entries(madeUpExport())));
  await page.waitForURL(/about$/);
  expect(sent).toEqual(["account.js", "tweets.js"]);
});

test("says what a wrong file looks like", async () => {
  const { page } = visit();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto("/");
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles({
    name: "letter.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("hello"),
  });
  await button("Bring it in").click();
  await page.getByRole("main").getByText("it looks like documents").waitFor();
  await expectSoundPage(page);
});

test("shows why an export could not be read", async () => {
  const { page } = visit();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto("/");
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles({
    name: "broken.zip",
    mimeType: "application/zip",
    buffer: Buffer.from("PK\u0003\u0004 but no more"),
  });
  await button("Bring it in").click();
  await button("Skip this and start the audit").click();
  await page.getByRole("heading", { name: "The audit could not be finished" }).waitFor();
  await expectSoundPage(page);
});

test("can be stopped halfway, and keeps nothing", async () => {
  const { page, server } = visit();
  await page.goto("/");
  const network = await page.context().newCDPSession(page);
  await network.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 200_000,
  });
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles({
    name: "large.zip",
    mimeType: "application/zip",
    buffer: Buffer.alloc(3_000_000),
  });
  await page.getByRole("button", { name: "Bring it in" }).click();
  await page.getByText(/Bringing it in: .* of 3 MB/).waitFor();
  await expectSoundPage(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped. Nothing was kept.").waitFor();
  await expect.poll(() => readdirSync(join(server.home, "audits"))).toEqual([]);
});

/** Drops files on the box, as an expression for the page. Files made in a page carry no folders. */
const dropOf = (files: readonly (readonly [string, string])[]): string => `{
  const transfer = new DataTransfer();
  for (const [name, text] of ${JSON.stringify(files)}) transfer.items.add(new File([text], name.split("/").at(-1)));
  document.querySelector("#upload").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
}`;
