import { beforeEach, expect, test } from "vitest";
import type { Post } from "@hindsight/core/post";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";
import { postsOfSample } from "./draw-sample.ts";

const missed = "/audits/ready1/missed";
let app: OpenApp;
const reads: number[] = [];

/** An audit of `batches` batches of ten posts: one of each is flagged, one is German. */
async function audited(batches: number): Promise<void> {
  app = openApp();
  const postsOf = (batch: number): Post[] =>
    Array.from({ length: 10 }, (_, n) => ({
      ...flaggedOf(`${batch}${n}`).post,
      text:
        n === 1
          ? "Gestern war ich mit den Kindern am See und wir haben den ganzen Tag gebadet"
          : `A walk by the river with the dog, number ${batch}${n}`,
    }));
  await readyAuditWith(
    app,
    Array.from({ length: batches }, (_, batch) => flaggedOf(`${batch}0`)),
    {
      batches,
      result: {
        checked: batches * 10,
        flagged: batches,
        notJudged: { language: { de: batches } },
        sets: [],
        account: [],
      },
    },
  );
  for (let batch = 0; batch < batches; batch += 1) {
    await app.stores.batches.write("ready1", batch, postsOf(batch));
    await app.stores.audits.putBatchResult("ready1", {
      batch,
      checked: 10,
      flagged: 1,
      notJudged: { language: { de: 1 } },
    });
  }
  const { batches: kept } = app.stores;
  const read = kept.read.bind(kept);
  reads.splice(0);
  kept.read = (auditId, batch) => {
    reads.push(batch);
    return read(auditId, batch);
  };
}
const draw = (size: string) => app.post(`${missed}/draw`, [["size", size]]);
const sample = async () => (await app.stores.papers.get("ready1", "sample"))!;
const wordsOf = (page: string): string => page.replace(/<[^<>]*>/g, " ").replace(/\s+/g, " ");

beforeEach(() => audited(60));

test("draws posts that were judged and not flagged, each once, and shows them again", async () => {
  expect(wordsOf(await app.page(missed))).toContain("the 480 posts that were judged and not flagged");
  await draw("50");
  const { postIds, seed } = await sample();
  expect(new Set(postIds).size).toBe(50);
  expect(postIds.filter((id) => /[01]$/.test(id))).toEqual([]);
  const again = await postsOfSample(app.stores, "ready1", { seed, postIds });
  expect(again.map(({ id }) => id)).toEqual(postIds);
  const page = await app.page(missed);
  for (const { text } of again) expect(page).toContain(text);
  expect(page.match(/type="checkbox"/g)).toHaveLength(50);
});

test("reads no batch twice for one wave, and only those it needs", async () => {
  await audited(400);
  await draw("20");
  expect(reads.length).toBeLessThanOrEqual(40);
  expect(new Set(reads).size).toBe(reads.length);
});

test("says how much may have been missed, rounded up, and about what it says nothing", async () => {
  await draw("100");
  expect(wordsOf(await app.page(missed))).not.toContain("At most");
  await app.post(missed, []);
  const none = wordsOf(await app.page(missed));
  expect(none).toContain("At most 3 %");
  expect(none).toContain(
    "would have flagged none. So you can be 95 % sure that you would flag no more than about 15 of all 480.",
  );
  expect(none).toContain(
    "This says nothing about what was not judged: 60 posts not in English were not judged.",
  );

  const [first = "", second = ""] = (await sample()).postIds;
  await app.post(missed, [
    ["missed", first],
    ["missed", second],
    ["missed", "x:not-drawn"],
  ]);
  expect((await sample()).missed).toEqual([first, second]);
  const page = await app.page(missed);
  expect(wordsOf(page)).toContain("At most 6.2 %");
  expect(page).toContain(`https://x.com/robin/status/${first.slice(2)}`);
});

test("looks at all there is where that is less than was asked for", async () => {
  await audited(2);
  expect(wordsOf(await app.page(missed))).toContain("Look at all 16");
  await draw("20");
  expect((await sample()).postIds).toHaveLength(16);
  await app.post(missed, []);
  expect(wordsOf(await app.page(missed))).toContain(
    "every one of the 16 posts that no check had flagged, and would have flagged 0.",
  );
});

test("refuses other numbers, and audits that are not ready", async () => {
  expect((await draw("100000")).status).toBe(400);
  expect((await app.send("/audits/none/missed")).status).toBe(404);
});
