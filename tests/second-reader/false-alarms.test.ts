import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import { answerInFolder, answerText, type AskedPost } from "./answer-in-folder.ts";
import { orderFor, readyEngine } from "./ready-engine.ts";
import { scriptedModels } from "./scripted-models.ts";

const clear = (posts: readonly AskedPost[]) => answerText(posts, []);
const ready = readyEngine();

/** Calls the worst post of the audit a false alarm; returns its words. */
async function markOne(): Promise<string> {
  const { engine, auditId } = ready.get();
  const { items } = await engine.stores.ledger.page(auditId, { decision: "none" }, { offset: 0, limit: 1 });
  const at = "2026-03-03T10:00:00.000Z";
  const decision = { choice: "false-alarm", at } as const;
  const changes = items.map(({ post }) => ({ postId: post.id, decision }));
  await engine.stores.ledger.decide(auditId, changes, at);
  return items[0]?.post.text ?? "";
}
const examplesIn = (words: string) =>
  [...words.matchAll(/^<not-[\w-]+ \w+>\n([\s\S]*?)\n<\/not-/gm)].map(([, text]) => text);

test("what is marked while a reading is under way is an example for the rest of it, and nothing is asked again", async () => {
  const marked: Promise<string>[] = [];
  await using models = await scriptedModels(async (posts, nth) => {
    if (nth === 2) {
      marked.push(markOne());
      await marked[0];
    }
    return clear(posts);
  });
  const plan = await ready.plan(models.address);
  expect(await ready.read(orderFor(models.address))).toMatchObject({ state: "done" });
  expect(models.asked).toHaveLength(plan.requests.length);
  const examples = models.asked.map(({ words }) => examplesIn(words));
  expect(examples.slice(0, 3)).toEqual([[], [], []]);
  // Two are asked at a time, so one more may have been on its way.
  for (const each of examples.slice(4)) expect(each).toEqual([await marked[0]]);
});

test("marking one between two runs leaves paid answers paid, and shows it in what is still to be asked", async () => {
  await using models = await scriptedModels(clear);
  const price = { in: 2, out: 20 };
  const { id, requests } = await ready.plan(models.address);
  expect(await ready.read(orderFor(models.address, { price, ceiling: 0.05 }))).toMatchObject({
    state: "ceiling",
  });
  const text = await markOne();
  // As a terminal does, which plans anew each time.
  expect((await ready.plan(models.address)).id).toBe(id);
  expect(await ready.read(orderFor(models.address, { price, ceiling: 9 }))).toMatchObject({ state: "done" });
  expect(models.asked).toHaveLength(requests.length);
  expect(models.asked.map(({ words }) => examplesIn(words))).toEqual(
    requests.map((_, n) => (n < 2 ? [] : [text])),
  );
  // The next reading is a new one.
  expect((await ready.plan(models.address)).id).not.toBe(id);
});

test("a request that waits in a folder stays the same question, so that the answer brought for it is found", async () => {
  const { engine, auditId, home } = ready.get();
  const path = join(home, "requests");
  const settings = { kind: "folder", path } as const;
  const read = async () => {
    await engine.secondReader.plan(auditId, ReadingChoice.parse({}), settings);
    return ready.read(orderFor("http://127.0.0.1:1", { settings }));
  };
  expect(await read()).toMatchObject({ state: "waiting" });
  const written = readdirSync(path);
  await markOne();
  answerInFolder(path, clear);
  expect(await read()).toMatchObject({ state: "done" });
  expect(readdirSync(path)).toHaveLength(written.length * 2);
});
