import { expect, test } from "vitest";
import { expectSoundPage } from "./sound-page.ts";
import { visits } from "./visit.ts";

const visit = visits({ viewport: { width: 1280, height: 900 } });

test("shows how to check again, and after a newer export what is still there and the way to it", async () => {
  const { page, zip, complaints } = visit();
  const main = page.getByRole("main");
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const bringIn = async () => {
    await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
    await button("Bring it in").click();
    await button("Skip this and start the audit").click();
    await page.waitForURL(/review$/);
  };
  await page.goto("/");
  await bringIn();
  await button("Delete").click();
  await main.getByText("You have decided about every flagged post").waitFor();
  await page.getByRole("link", { name: "Check again" }).click();
  await main.getByRole("heading", { name: "Ask for a fresh export" }).waitFor();
  await expectSoundPage(page);

  await main.getByRole("link", { name: "Bring in a newer export" }).click();
  await bringIn();
  await page.getByRole("link", { name: "Check again" }).click();
  await main.getByText("Still there (1)").waitFor();
  await expectSoundPage(page);
  await main.getByRole("link", { name: /^Why it was flagged/ }).click();
  await main.getByText("Saw Mrs Edith Arkwright in clinic today").waitFor();
  expect(complaints).toEqual([]);
});
