import { test } from "vitest";
import { visits } from "./visit.ts";

const visit = visits({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test("reads, decides, undoes, ticks and erases", async () => {
  const { page, zip } = visit();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
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
