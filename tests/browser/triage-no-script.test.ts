import { afterEach, expect, test } from "vitest";
import type { LocalStores } from "@hindsight/store/local";
import { decisionsIn, fillStore, flaggedPosts, review } from "./triage-store.ts";
import { visits } from "./visit.ts";

const visit = visits({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
let stores: LocalStores | undefined;
afterEach(() => stores?.close());

test("fifty posts without JavaScript, and what else can be done with a mouse alone", async () => {
  const { page, server } = visit();
  stores = await fillStore(server.home, flaggedPosts(55));
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto(`${review}?size=1`);
  for (const name of ["Delete", "Hide", "Edit", "Keep", "False alarm"]) {
    for (let n = 0; n < 10; n += 1) await button(name).click();
  }
  await page.getByRole("main").getByText("5 posts left to decide, 50 decided").waitFor();
  expect(Object.keys(await decisionsIn(stores))).toHaveLength(50);
  await button("Undo").click();
  await page.getByRole("main").getByText("6 posts left to decide, 49 decided").waitFor();
  await button("Undo the last decision").click();
  await page.getByRole("main").getByText("5 posts left to decide, 50 decided").waitFor();

  await page.goto(review);
  expect(await page.getByRole("button", { name: /^Keys/ }).count()).toBe(0);
  await page.getByText("Add a reason or a note").first().click();
  await button("I stand by it as it is").first().click();
  await page.getByRole("main").getByText("4 posts left to decide, 51 decided").waitFor();
  await page.getByRole("link", { name: "Decide all 4 of this view together" }).click();
  await button("Ask about these 4 first").click();
  await page.getByRole("main").getByText("You have decided about every flagged post").waitFor();
  await button("Undo all 4").click();
  await page.getByRole("main").getByText("4 posts left to decide, 51 decided").waitFor();
});
