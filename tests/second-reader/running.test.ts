import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHindsight } from "../cli/run-hindsight.ts";
import { answerText, type AskedPost } from "./answer-in-folder.ts";
import { orderFor, readyEngine } from "./ready-engine.ts";
import { scriptedModels } from "./scripted-models.ts";

const program = join(import.meta.dirname, "../../packages/cli/bin/hindsight.js");
const clear = (posts: readonly AskedPost[]) => answerText(posts, []);
const ready = readyEngine();

test("stops at the ceiling with what it has, and goes on under a higher one without asking again", async () => {
  await using models = await scriptedModels(clear);
  const plan = await ready.plan(models.address);
  expect(plan.requests.length).toBeGreaterThan(4);
  // A request is billed with 7,000 tokens in and 300 out: about two cents at these prices.
  const price = { in: 2, out: 20 };
  const first = await ready.read(orderFor(models.address, { price, ceiling: 0.05 }));
  expect(first).toMatchObject({ state: "ceiling", requestsAnswered: 2 });
  expect(first.spent).toBeCloseTo(0.04, 5);
  expect(await ready.result()).toMatchObject({ state: "ceiling", asked: 240 });

  const second = await ready.read(orderFor(models.address, { price, ceiling: 10 }));
  expect(second).toMatchObject({ state: "done", requestsAnswered: plan.requests.length });
  expect(models.asked.length).toBe(plan.requests.length);
  expect(second.spent).toBeCloseTo(0.02 * plan.requests.length, 5);
  expect(await ready.result()).toMatchObject({ state: "done", asked: 240, read: 240, notRead: 0 });
});

test("can be stopped, and erasing the audit stops it too and leaves no word of it", async () => {
  const { engine, auditId } = ready.get();
  let isHanging = true;
  await using models = await scriptedModels((posts, nth) =>
    nth > 0 && isHanging ? { rude: "hang" } : clear(posts),
  );
  await ready.plan(models.address);
  const { end } = await engine.secondReader.start(auditId, orderFor(models.address));
  await expect.poll(() => models.asked.length).toBeGreaterThan(1);
  await expect(engine.secondReader.start(auditId, orderFor(models.address))).rejects.toMatchObject({
    code: "store-in-use",
  });
  await engine.secondReader.cancel(auditId);
  expect(await end).toMatchObject({ state: "cancelled" });
  expect(await engine.secondReader.status(auditId)).toBeUndefined();

  const again = await engine.secondReader.start(auditId, orderFor(models.address));
  isHanging = false;
  await engine.erase(auditId);
  await again.end;
  expect(await engine.stores.papers.get(auditId, "readingPlan")).toBeUndefined();
  expect(await engine.stores.audits.get(auditId)).toBeUndefined();
  expect((await engine.stores.ledger.page(auditId, {}, { offset: 0, limit: 1 })).total).toBe(0);
});

test("a killed run goes on without repeating a request that was answered", async () => {
  const { auditId, home } = ready.get();
  let answers = 0;
  await using models = await scriptedModels((posts) => {
    answers += 1;
    return answers > 3 && answers < 6 ? { rude: "hang" } : clear(posts);
  });
  await ready.close();
  const words = ["read-again", auditId, "--second-reader", models.address];
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, HINDSIGHT_HOME: home, HINDSIGHT_THREADS: "1" },
    stdio: "ignore",
  });
  await expect.poll(() => models.asked.length, { timeout: 50_000 }).toBe(5);
  child.kill("SIGKILL");
  await once(child, "exit");

  const again = await runHindsight(home, ...words);
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.stdout).toMatch(/240 posts read, 0 not read/);
  const questions = models.asked.map(({ words: asked }) => asked);
  // Two hung and are asked again; none of those that were answered is.
  expect(questions.length).toBe(new Set(questions).size + 2);
});
