import { expect, test } from "vitest";
import { expectSoundPage } from "./sound-page.ts";
import { countIn, focused, ids, reviews, soon } from "./reviewing.ts";
import { decisionsIn, flaggedPosts, review } from "./triage-store.ts";

const { open } = reviews();

test("presses that outrun the cards on the page are kept until the next ones are there", async () => {
  const { page, stores } = await open(flaggedPosts(200));
  await page.locator(".card").first().focus();
  await page.evaluate(`for (let n = 0; n < 150; n += 1)
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "d", bubbles: true, cancelable: true }))`);
  await expect.poll(() => countIn(stores), soon).toBe(150);
  expect(Object.keys(await decisionsIn(stores)).toSorted()).toEqual(ids(150));
  await page.getByRole("main").getByText("50 posts left to decide, 150 decided").waitFor();
  await expect.poll(() => focused(page), soon).toBe("x:10150");
});

test("a decision that does not arrive brings its post back, and the others go on", async () => {
  const { page, stores } = await open(flaggedPosts(30));
  await page.locator(".card").first().focus();
  let refused = 0;
  await page.route("**/decisions", (route) => {
    refused += 1;
    return refused === 2 ? route.abort() : route.continue();
  });
  await page.keyboard.press("d");
  await page.keyboard.press("h");
  await page.keyboard.press("e");
  await page.getByText("This decision was not saved").waitFor();
  expect(await focused(page)).toBe("x:10003");
  expect(await page.locator(".card", { hasText: "not saved" }).getAttribute("data-post")).toBe("x:10001");
  await expect.poll(() => decisionsIn(stores), soon).toEqual({ "x:10000": "delete", "x:10002": "edit" });
  await page.getByRole("main").getByText("28 posts left to decide, 2 decided").waitFor();
});

test("a press behind one that waits for the next post waits too, and undo takes back the last that waits", async () => {
  const { page, stores } = await open(flaggedPosts(30));
  let answer = (): void => undefined;
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/[?&]from=/, async (route) => {
    await mayAnswer;
    await route.continue();
  });
  await page.goto(`${review}?size=1`);
  await page.locator(".card:visible").focus();
  for (const key of ["ArrowDown", "d", "h", "u"]) await page.keyboard.press(key);
  answer();
  await expect.poll(() => decisionsIn(stores), soon).toEqual({ "x:10001": "delete" });
  expect(await focused(page)).toBe("x:10002");
});

test("one post at a time, and a digit for each category", async () => {
  const { page, stores } = await open(flaggedPosts(30));
  await page.getByRole("link", { name: "Focus: one post at a time" }).click();
  await page.waitForURL(/size=1/);
  expect(await page.locator(".card:visible").count()).toBe(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("d");
  await expect.poll(() => focused(page), soon).toBe("x:10002");
  expect(await page.locator(".card:visible").count()).toBe(1);
  await expectSoundPage(page);
  await page.keyboard.press("1");
  await page.waitForURL(/category=confidentiality/);
  await page.keyboard.press("0");
  await page.waitForURL((url) => !url.search.includes("category"));
  await expect.poll(() => decisionsIn(stores), soon).toEqual({ "x:10001": "delete" });
});
