import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { Statement } from "@hindsight/core/statement";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectSoundPage } from "./sound-page.ts";
import { visits, type Visit } from "./visit.ts";

const visit = visits({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
const main = (page: Page) => page.getByRole("main");

/** Brings the export in and marks its one flagged post. */
async function marked({ page, zip }: Visit, choice: string): Promise<string> {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto("/");
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
  await button("Bring it in").click();
  await button("Skip this and start the audit").click();
  await page.waitForURL(/review$/);
  await button(choice).click();
  await main(page).getByText("0 posts left to decide, 1 decided").waitFor();
  return page.url().replace(/\/review$/, "");
}

/** What a link saves, as bytes. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

test("from the overview to the statement: seen, checked, done, handed off and proved", async () => {
  const here = visit();
  const { page, complaints } = here;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const audit = await marked(here, "Delete");

  await page.getByRole("link", { name: "Overview" }).click();
  await page.getByRole("img", { name: "Over the years" }).waitFor();
  await page.getByText("The numbers: Over the years").click();
  await page.getByRole("link", { name: "1", exact: true }).first().waitFor();
  await expectSoundPage(page);

  await page.getByRole("link", { name: "Did we miss something?" }).click();
  await expectSoundPage(page);
  await button("Look at all 1").click();
  await page.getByLabel("I would have flagged this").check();
  await expectSoundPage(page);
  await button("That is all of them").click();
  await main(page).getByText("and would have flagged 1.").waitFor();
  await expectSoundPage(page);

  await page.getByRole("link", { name: "Checklist", exact: true }).click();
  await main(page).getByText("1 post you ticked in the spot check is not on this list").waitFor();
  expect(await button("Done").isVisible()).toBe(false);
  await expectSoundPage(page);
  await button("I am not sure").click();
  await page.getByRole("heading", { name: "Speak to your defence organisation first" }).waitFor();
  await expectSoundPage(page);
  await page.getByText("Change your answer").click();
  await button("No").click();
  await button("Done").waitFor();

  await page.getByRole("link", { name: "Hand-off pack" }).click();
  await expectSoundPage(page);
  const pack = await JSZip.loadAsync(await saved(page, "Save the pack"));
  expect(await pack.file("tweet-ids.txt")?.async("string")).toBe("1101000000000000002\n");
  await page.getByRole("link", { name: "Back to the checklist" }).click();
  await button("Done").click();
  await main(page).getByText("1 of 1 done").waitFor();
  await main(page).getByText("Delete: 0 left").waitFor();
  await page.goto(`${audit}/checklist/print`);
  await expectSoundPage(page);
  await page.goto(`${audit}/after`);
  await expectSoundPage(page);

  await page.getByRole("link", { name: "Statement", exact: true }).click();
  await expectSoundPage(page);
  const file = await saved(page, "Save with its check figure (JSON)");
  const statement = Statement.parse(JSON.parse(file.toString()));
  await main(page).getByText(statement.sha256).waitFor();
  expect(statement).toMatchObject({
    flagged: 1,
    choices: { delete: 1 },
    spotCheck: { looked: 1, missed: 1 },
  });
  await page.getByRole("link", { name: "A reflection note for your portfolio" }).click();
  await expectSoundPage(page);
  expect(complaints).toEqual([]);
});

test("a page to ask with, which shows no name", async () => {
  const here = visit();
  const { page } = here;
  const audit = await marked(here, "Ask first");
  await page.goto(`${audit}/checklist`);
  await page.getByRole("link", { name: "Make a page to ask with" }).click();
  await expectSoundPage(page);
  const words = await page.getByLabel("The post, with names").inputValue();
  expect(words).not.toMatch(/Arkwright|Hexham|943/);
  await page.getByLabel("Your question").fill("Should I tell anybody?");
  await page.getByRole("button", { name: "Make the page to print" }).click();
  await main(page).getByText("Should I tell anybody?").waitFor();
  expect(await main(page).innerText()).not.toMatch(/Arkwright|Hexham|943/);
  await expectSoundPage(page);
});
