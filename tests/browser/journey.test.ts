import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { madeUpExport } from "../../web/src/testing/made-up.ts";
import { faultsOf, openBrowser } from "./browser.ts";
import { openLocalServer, type RunningServer } from "./local-server.ts";

let browser: Browser;
let server: RunningServer;
let zip: string;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await openLocalServer();
  zip = join(server.home, "twitter-export.zip");
  writeFileSync(zip, zipOf(Object.entries(madeUpExport()).map(([path, bytes]) => ({ path, bytes }))));
  for (const [path, text] of Object.entries(madeUpExport())) {
    mkdirSync(dirname(join(server.home, path)), { recursive: true });
    writeFileSync(join(server.home, path), text);
  }
});

let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
const open = async (options: Parameters<Browser["newContext"]>[0]) => {
  context = await browser.newContext({ baseURL: server.address, reducedMotion: "reduce", ...options });
  page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
};
beforeEach(() => void complaints.splice(0));
afterEach(async () => {
  await context.close();
  await server.close();
});

/** The page as it stands holds what axe asks for in both schemes, and fits a narrow phone. */
async function expectSoundPage(): Promise<void> {
  const size = page.viewportSize();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate("document.documentElement.scrollWidth"), page.url()).toBeLessThanOrEqual(360);
  expect(await faultsOf(page), `${page.url()} on a phone`).toEqual([]);
  if (size) await page.setViewportSize(size);
}
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("with JavaScript", () => {
  test("from the export to the checklist, and nothing left behind", async () => {
    await open({ viewport: { width: 1280, height: 900 } });
    await page.goto("/");
    await expectSoundPage();
    await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
    await button("Bring it in").click();

    await page.waitForURL(/about$/);
    expect(await page.locator("main").innerText()).toContain("twitter-export.zip: 1 file");
    await expectSoundPage();
    await page.getByLabel("Your profession").fill("doctor");
    await page.getByLabel("From").first().fill("whenever");
    await button("Save and start the audit").click();
    await page.getByRole("link", { name: /Write the date/ }).click();
    expect(await page.evaluate("document.activeElement.id")).toBe("from-0");
    await expectSoundPage();
    await page.getByLabel("From").first().fill("08/2019");
    await button("Save and start the audit").click();

    await page.waitForURL(/review$/);
    expect(await page.locator("mark").first().innerText()).not.toBe("");
    expect(await page.locator(".coverage").innerText()).toContain("2 posts read");
    await expectSoundPage();
    await button("Keep").click();
    await page.getByRole("main").getByText("0 posts left to decide, 1 decided").waitFor();
    expect(await page.evaluate("document.activeElement.className")).toBe("slip");
    await button("Undo").click();
    await page.getByRole("main").getByText("1 post left to decide, 0 decided").waitFor();
    await button("Delete").click();
    await page.getByRole("main").getByText("You have decided about every flagged post").waitFor();
    expect(page.url()).toMatch(/review$/);
    await expectSoundPage();

    await page.getByRole("main").getByRole("link", { name: "Go to the checklist" }).first().click();
    await page.getByRole("main").getByText("0 of 1 done").waitFor();
    await expectSoundPage();
    await button("Done").click();
    await page.getByRole("main").getByText("1 of 1 done").waitFor();
    await expectSoundPage();

    await page.getByRole("link", { name: "Your audits" }).click();
    await expectSoundPage();
    await page.getByRole("link", { name: "Erase twitter-export.zip" }).click();
    await expectSoundPage();
    await button("Erase it").click();
    await page.getByRole("main").getByText("There is no audit here.").waitFor();
    expect(readdirSync(join(server.home, "audits"))).toEqual([]);
    expect(complaints.filter((text) => !text.includes("422"))).toEqual([]);
    expect(server.logged).toEqual([]);
  });

  test("takes a folder, chosen or dropped, and leaves what is private where it lies", async () => {
    await open({});
    const sent: string[] = [];
    page.on("request", (request) => {
      const name = new URL(request.url()).searchParams.get("name");
      if (request.method() === "PUT" && name !== null) sent.push(name);
    });
    await page.goto("/");
    await page.getByLabel("Or choose its unpacked folder").setInputFiles(join(server.home, "export"));
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
    await open({});
    await page.goto("/");
    await page.getByLabel("Choose the .zip the platform sent you").setInputFiles({
      name: "letter.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("hello"),
    });
    await button("Bring it in").click();
    await page.getByRole("main").getByText("it looks like documents").waitFor();
    await expectSoundPage();
  });

  test("shows why an export could not be read", async () => {
    await open({});
    await page.goto("/");
    await page.getByLabel("Choose the .zip the platform sent you").setInputFiles({
      name: "broken.zip",
      mimeType: "application/zip",
      buffer: Buffer.from("PK\u0003\u0004 but no more"),
    });
    await button("Bring it in").click();
    await button("Skip this and start the audit").click();
    await page.getByRole("heading", { name: "The audit could not be finished" }).waitFor();
    await expectSoundPage();
  });

  test("explains what is checked", async () => {
    await open({});
    await page.goto("/rules");
    await expectSoundPage();
  });
});

describe("without JavaScript", () => {
  test("reads, decides, undoes, ticks and erases", async () => {
    await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto("/");
    await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
    await button("Bring it in").click();
    await button("Skip this and start the audit").click();
    await page.getByRole("link", { name: "See what was found" }).click();
    await button("Hide").click();
    await page.getByRole("main").getByText("0 posts left to decide, 1 decided").waitFor();
    await button("Undo").click();
    await page.getByRole("main").getByText("1 post left to decide, 0 decided").waitFor();
    await button("Edit").click();
    await page.getByRole("link", { name: "Go to the checklist" }).first().click();
    await button("Done").click();
    await page.getByRole("main").getByText("1 of 1 done").waitFor();
    await page.getByRole("link", { name: "Your audits" }).click();
    await page.getByRole("link", { name: "Erase twitter-export.zip" }).click();
    await button("Erase it").click();
    await page.getByRole("main").getByText("was erased").waitFor();
  });
});

/** Drops files on the box, as an expression for the page. Files made in a page carry no folders. */
const dropOf = (files: readonly (readonly [string, string])[]): string => `{
  const transfer = new DataTransfer();
  for (const [name, text] of ${JSON.stringify(files)}) transfer.items.add(new File([text], name.split("/").at(-1)));
  document.querySelector("#upload").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
}`;
