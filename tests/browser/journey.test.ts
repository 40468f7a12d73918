import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectSoundPage } from "./sound-page.ts";
import { visits } from "./visit.ts";

const visit = visits({ viewport: { width: 1280, height: 900 } });

test("from the export to the checklist, and nothing left behind", async () => {
  const { page, server, zip, complaints } = visit();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto("/");
  await expectSoundPage(page);
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
  await button("Bring it in").click();

  await page.waitForURL(/about$/);
  expect(await page.locator("main").innerText()).toContain("twitter-export.zip: 1 file");
  await expectSoundPage(page);
  await page.getByLabel("Your profession").fill("doctor");
  await page.getByLabel("From").first().fill("whenever");
  await button("Save and start the audit").click();
  await page.getByRole("link", { name: /Write the date/ }).click();
  expect(await page.evaluate("document.activeElement.id")).toBe("from-0");
  await expectSoundPage(page);
  await page.getByLabel("From").first().fill("08/2019");
  await button("Save and start the audit").click();

  await page.waitForURL(/review$/);
  expect(await page.locator("mark").first().innerText()).not.toBe("");
  expect(await page.locator(".coverage").innerText()).toContain("2 posts read");
  await expectSoundPage(page);
  await button("Keep").click();
  await button("Keep it").click();
  await page.getByRole("main").getByText("0 posts left to decide, 1 decided").waitFor();
  expect(await page.evaluate("document.activeElement.className")).toBe("slip");
  await button("Undo").click();
  await page.getByRole("main").getByText("1 post left to decide, 0 decided").waitFor();
  await button("Delete").click();
  await page.getByRole("main").getByText("You have decided about every flagged post").waitFor();
  expect(page.url()).toMatch(/review$/);
  await expectSoundPage(page);

  await page.getByRole("main").getByRole("link", { name: "Go to the checklist" }).first().click();
  await page.getByRole("main").getByText("0 of 1 done").waitFor();
  await expectSoundPage(page);
  await button("No").click();
  await button("Done").click();
  await page.getByRole("main").getByText("1 of 1 done").waitFor();
  await expectSoundPage(page);

  await page.getByRole("link", { name: "Your audits" }).click();
  await expectSoundPage(page);
  await page.getByRole("link", { name: "Erase twitter-export.zip" }).click();
  await expectSoundPage(page);
  await button("Erase it").click();
  await page.getByRole("main").getByText("There is no audit here.").waitFor();
  expect(readdirSync(join(server.home, "audits"))).toEqual([]);
  expect(complaints.filter((words) => !words.includes("422"))).toEqual([]);
});

test("explains what is checked", async () => {
  const { page } = visit();
  await page.goto("/rules");
  await expectSoundPage(page);
});
