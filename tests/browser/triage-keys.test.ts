import { expect, test } from "vitest";
import { expectSoundPage } from "./sound-page.ts";
import { countIn, focused, ids, reviews, soon } from "./reviewing.ts";
import { decisionsIn, flaggedPosts } from "./triage-store.ts";

const { open, visit } = reviews();

test("fifty posts by keyboard, as fast as keys can be pressed: every press is one decision, in order", async () => {
  const { page, stores } = await open(flaggedPosts(120));
  const keys = ["d", "e", "h", "a", "f"];
  const choices = ["delete", "edit", "hide", "ask", "false-alarm"];
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  for (let n = 0; n < 50; n += 1) await page.keyboard.press(keys[n % 5] ?? "d");
  await expect.poll(() => focused(page), soon).toBe("x:10050");
  expect(await page.locator("#said").innerText()).toContain("Marked as a false alarm. Post of 3 March 2019.");
  await page.getByRole("main").getByText("70 posts left to decide, 50 decided").waitFor();
  await expect.poll(() => countIn(stores), soon).toBe(50);
  expect(await decisionsIn(stores)).toEqual(Object.fromEntries(ids(50).map((id, n) => [id, choices[n % 5]])));
  expect(visit().complaints).toEqual([]);
});

test("looks without deciding, skips, undoes, and undoes again after the page was loaded anew", async () => {
  const { page, stores } = await open(flaggedPosts(40));
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("x:10001");
  await page.keyboard.press("s");
  await page.keyboard.press("d");
  await page.keyboard.press("h");
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe("x:10001");
  const undone = page.waitForResponse(/\/undo$/);
  await page.keyboard.press("u");
  expect(await focused(page)).toBe("x:10003");
  await undone;
  await expect.poll(() => decisionsIn(stores), soon).toEqual({ "x:10002": "delete" });

  await page.reload();
  await page.getByRole("main").getByText("39 posts left to decide, 1 decided").waitFor();
  await page.keyboard.press("u");
  await expect.poll(() => focused(page), soon).toBe("x:10002");
  await page.getByRole("main").getByText("40 posts left to decide, 0 decided").waitFor();
  expect(await decisionsIn(stores)).toEqual({});
  await page.keyboard.press("u");
  await expect.poll(() => page.locator("#said").innerText(), soon).toBe("There is nothing to undo.");
});

test("keeping asks why, in place: a digit, words or nothing", async () => {
  const { page, stores } = await open(flaggedPosts(30));
  await page.keyboard.press("k");
  await expectSoundPage(page);
  await page.keyboard.press("2");
  expect(await focused(page)).toBe("x:10001");
  await page.keyboard.press("k");
  await page.keyboard.type("dull, 3 times over");
  await page.keyboard.press("Enter");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await page.keyboard.press("k");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("x:10003");
  await expect.poll(() => countIn(stores), soon).toBe(3);
  const reasonOf = async (id: string) => (await stores.ledger.get("ready1", id))?.decision?.reason;
  expect(await reasonOf("x:10000")).toBe("It is about me, not about a patient");
  expect(await reasonOf("x:10001")).toBe("dull, 3 times over");
  expect(await reasonOf("x:10002")).toBeUndefined();
});

test("keys rest while somebody writes, with Ctrl, when held down, in a dialog, and when turned off", async () => {
  const { page, stores } = await open(flaggedPosts(30));
  await page.keyboard.press("/");
  await page.keyboard.type("hexham dsfu");
  expect(await page.getByLabel("Words in the post").inputValue()).toBe("hexham dsfu");
  await page.locator(".card").first().focus();
  await page.keyboard.press("Control+d");
  await page.keyboard.press("Alt+d");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("d");
  await expectSoundPage(page);
  for (let n = 0; n < 6; n += 1) await page.keyboard.press("Tab");
  // The browser's own bar may have it, the page behind may not.
  const behind = "document.activeElement !== document.body && !document.activeElement.closest('dialog')";
  expect(await page.evaluate(behind)).toBe(false);
  await page.getByLabel("Single keys are on").uncheck();
  await page.keyboard.press("Escape");
  await page.locator(".card").first().focus();
  await page.keyboard.press("d");
  await page.reload();
  await page.keyboard.press("d");
  expect(await decisionsIn(stores)).toEqual({});

  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByLabel("Single keys are on").check();
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator(".card").first().focus();
  await page.keyboard.down("d");
  await page.keyboard.down("d");
  await page.keyboard.down("d");
  await page.keyboard.up("d");
  await expect.poll(() => decisionsIn(stores), soon).toEqual({ "x:10000": "delete" });
});
