import type { FindingSet } from "@hindsight/core/check";
import { expect, test } from "vitest";
import { flaggedOf } from "../../web/src/testing/made-up.ts";
import { countIn, focused, reviews, soon } from "./reviewing.ts";
import { expectSoundPage } from "./sound-page.ts";
import { decisionsIn, flaggedPosts, review } from "./triage-store.ts";

const { open, visit } = reviews();

test("fifty posts by mouse: each leaves at once, and the last one can be taken back where it stood", async () => {
  const { page, stores, button } = await open(flaggedPosts(60));
  for (const name of ["Delete", "Hide", "Edit", "Ask first", "False alarm"]) {
    for (let n = 0; n < 10; n += 1) await button(name).first().click();
  }
  await page.getByRole("main").getByText("10 posts left to decide, 50 decided").waitFor();
  await expect.poll(() => countIn(stores), soon).toBe(50);
  expect((await decisionsIn(stores))["x:10049"]).toBe("false-alarm");
  await button("Undo").click();
  expect(await focused(page)).toBe("x:10049");
  await button("Keep").first().click();
  await button("Harmless in its context").first().click();
  await expect.poll(async () => (await decisionsIn(stores))["x:10049"], soon).toBe("keep");
  expect(visit().complaints).toEqual([]);
});

test("a whole view and a few ticked ones, decided together and taken back whole", async () => {
  const ads = Array.from({ length: 37 }, (_, n) => flaggedOf(`ad${100 + n}`, {}, { category: "promotion" }));
  const { page, stores, button } = await open([...flaggedPosts(3), ...ads]);
  await page.getByRole("link", { name: "Promotion 37" }).click();
  await page.getByRole("link", { name: "Decide all 37 of this view together" }).click();
  await expectSoundPage(page);
  await page.getByRole("checkbox").first().uncheck();
  await button("Delete these 36").click();
  await page.getByText("36 posts were decided").waitFor();
  expect(Object.keys(await decisionsIn(stores))).toHaveLength(36);
  await button("Undo all 36").click();
  await page.getByRole("main").getByText("37 posts left to decide, 0 decided").waitFor();
  expect(await decisionsIn(stores)).toEqual({});

  await page.goto(review);
  for (const place of [0, 2]) await page.getByLabel("Tick").nth(place).check();
  await button("Decide the ticked ones together (2)").click();
  await button("Hide these 2").click();
  await page.getByText("2 posts were decided").waitFor();
  expect(await decisionsIn(stores)).toEqual({ "x:10000": "hide", "x:10002": "hide" });
  await page.keyboard.press("u");
  await page.getByRole("main").getByText("40 posts left to decide, 0 decided").waitFor();
});

test("posts that say the same go together, and one that is unticked gets its own card", async () => {
  const same = ["1", "2", "3", "4"].map((id) => ({ ...flaggedOf(id), alike: "k" }));
  const { page, stores } = await open([...same, ...flaggedPosts(3)]);
  await expectSoundPage(page);
  await page.locator(".card").first().getByLabel("3 March 2019").nth(2).uncheck();
  await page.keyboard.press("d");
  await expect.poll(() => countIn(stores), soon).toBe(3);
  await page.locator("[data-post='x:3']").waitFor();
  await page.keyboard.press("u");
  await page.getByRole("main").getByText("7 posts left to decide, 0 decided").waitFor();
});

test("a set is broken up by the fewest posts, as one move", async () => {
  const posts = Array.from({ length: 7 }, (_, n) => flaggedOf(String(n + 1), {}, { severity: "low" }));
  const set: FindingSet = {
    check: "mosaic",
    category: "confidentiality",
    severity: "high",
    posts: posts.map(({ post }) => post.id),
    breakBy: ["x:2", "x:5"],
    reason: "Together these posts may single somebody out.",
    clauses: ["BAD-CONF-2"],
  };
  const result = { checked: 9, flagged: 7, notJudged: {}, sets: [set], account: [] };
  const { page, stores, button } = await open(posts, { result });
  await page.getByRole("link", { name: "Look at them" }).click();
  await expectSoundPage(page);
  await page.getByRole("link", { name: "Look at the 7 posts together" }).click();
  await expectSoundPage(page);
  await button("Delete these 2, keep the other 5").click();
  await page.getByText("This set is broken up.").waitFor();
  expect(Object.values(await decisionsIn(stores)).toSorted()).toEqual([
    ...["delete", "delete"],
    ...["keep", "keep", "keep", "keep", "keep"],
  ]);
  await button("Undo the last decision").click();
  await button("Delete these 2, keep the other 5").waitFor();
  expect(await decisionsIn(stores)).toEqual({});
});

test("a picture is covered until it is asked for, a permission is noted, a check is quietened", async () => {
  const media = [{ kind: "photo" as const, path: "media/1.gif", isInArchive: true }];
  const swearing = { check: "strong-profanity", category: "unprofessional", severity: "low" } as const;
  const { page, stores, button } = await open([flaggedOf("1", { media }), flaggedOf("2", {}, swearing)]);
  await stores.pictures.write("ready1", "media/1.gif", gif());
  await page.reload();
  const picture = page.getByRole("img", { name: "Picture from the post of 3 March 2019" });
  const filter = () =>
    page.evaluate<string>("getComputedStyle(document.querySelector('.picture img')).filter");
  expect(await filter()).toContain("blur");
  await page.getByLabel("Show the picture").focus();
  await page.keyboard.press("Space");
  expect(await filter()).toBe("none");
  await picture.waitFor();
  expect(await page.evaluate("document.querySelector('.picture img').naturalWidth")).toBe(1);

  await page.getByText("Permission is on file").click();
  await page.getByLabel("Where it is kept").fill("Clinic folder, form 12");
  await page.getByLabel("Day it was given").fill("2019-02-28");
  await expectSoundPage(page);
  await button("Keep it: permission on file").click();
  await expect.poll(() => decisionsIn(stores), soon).toEqual({ "x:1": "keep" });
  await page.getByRole("link", { name: "Permissions on file" }).click();
  await page.getByText("1 permission on file.").waitFor();
  await expectSoundPage(page);
  await page.goto("/audits/ready1/fit");
  await expectSoundPage(page);
  await button(/^Quieten this check/)
    .last()
    .click();
  await page.getByText("1 post is left out of your list").waitFor();
  await page.goto("/audits/ready1/posts/x%3A1");
  await page.getByText("Marked to keep: Permission on file").waitFor();
  await expectSoundPage(page);
});

async function* gif(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
}
