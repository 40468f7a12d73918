import { test } from "vitest";
import { visits } from "./visit.ts";

const visit = visits({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test("draws, answers, ticks off and states without JavaScript", async () => {
  const { page, zip } = visit();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const main = page.getByRole("main");
  await page.goto("/");
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
  await button("Bring it in").click();
  await button("Skip this and start the audit").click();
  await page.getByRole("link", { name: "See what was found" }).click();
  await button("Delete").click();
  await page.getByRole("link", { name: "Overview" }).click();
  await page.getByRole("link", { name: "Did we miss something?" }).click();
  await button("Look at all 1").click();
  await button("That is all of them").click();
  await main.getByText("would have flagged 0.").waitFor();
  await page.getByRole("link", { name: "Checklist", exact: true }).click();
  await button("No").click();
  await button("Done").click();
  await main.getByText("1 of 1 done").waitFor();
  await page.getByRole("link", { name: "Statement", exact: true }).click();
  await main.getByText("Check figure (SHA-256)").waitFor();
});
