import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unknownAuthor } from "@hindsight/core/author";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import { openEngine, type Engine, type ReadingOrder } from "@hindsight/engine";
import { runHindsight } from "../cli/run-hindsight.ts";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { writeXFolder } from "../invented/x-export.ts";
import { answerText, type AskedPost } from "./answer-in-folder.ts";
import { scriptedModels } from "./scripted-models.ts";

const program = join(import.meta.dirname, "../../packages/cli/bin/hindsight.js");
const clear = (posts: readonly AskedPost[]) => answerText(posts, []);
const choice = ReadingChoice.parse({});

let folder: ReturnType<typeof temporaryFolder>;
let engine: Engine;
let auditId: string;
let isOpen: boolean;
beforeEach(async () => {
  isOpen = true;
  folder = temporaryFolder();
  engine = openEngine({ home: join(folder.path, "home"), threads: 1 });
  auditId = (await engine.create({ label: "export", author: unknownAuthor })).id;
  await engine.stores.uploads.readInPlace(auditId, [writeXFolder(join(folder.path, "export"), 240)]);
  await engine.run(auditId);
});
afterEach(async () => {
  if (isOpen) await engine.close();
  folder[Symbol.dispose]();
});

const orderFor = (url: string, changes: Partial<ReadingOrder> = {}): ReadingOrder => ({
  settings: { kind: "endpoint", url },
  mayLeave: false,
  price: { in: 0, out: 0 },
  ceiling: 0,
  ...changes,
});
const read = async (order: ReadingOrder) => (await engine.secondReader.start(auditId, order)).end;
const result = async () => (await engine.stores.audits.get(auditId))?.result?.secondReading;

test("stops at the ceiling with what it has, and goes on under a higher one without asking again", async () => {
  await using models = await scriptedModels(clear);
  const plan = await engine.secondReader.plan(auditId, choice);
  expect(plan.requests.length).toBeGreaterThan(4);
  // A request is billed with 7,000 tokens in and 300 out: about two cents at these prices.
  const price = { in: 2, out: 20 };
  const first = await read(orderFor(models.address, { price, ceiling: 0.05 }));
  expect(first).toMatchObject({ state: "ceiling", requestsAnswered: 2 });
  expect(first.spent).toBeCloseTo(0.04, 5);
  expect(await result()).toMatchObject({ state: "ceiling", asked: 240 });

  const second = await read(orderFor(models.address, { price, ceiling: 10 }));
  expect(second).toMatchObject({ state: "done", requestsAnswered: plan.requests.length });
  expect(models.asked.length).toBe(plan.requests.length);
  expect(second.spent).toBeCloseTo(0.02 * plan.requests.length, 5);
  expect(await result()).toMatchObject({ state: "done", asked: 240, read: 240, notRead: 0 });
});

test("a reader that goes away is an end that says so; what it read is kept", async () => {
  await using models = await scriptedModels((posts, nth) => (nth < 2 ? clear(posts) : { status: 401 }));
  await engine.secondReader.plan(auditId, choice);
  expect(await read(orderFor(models.address))).toMatchObject({
    state: "failed",
    problem: { code: "reader-refused", saw: "status 401" },
  });
  expect(await result()).toMatchObject({ state: "failed" });
  expect((await result())?.read).toBeGreaterThan(20);
});

test("can be stopped, and erasing the audit stops it too and leaves no word of it", async () => {
  let isHanging = true;
  await using models = await scriptedModels((posts, nth) =>
    nth > 0 && isHanging ? { rude: "hang" } : clear(posts),
  );
  await engine.secondReader.plan(auditId, choice);
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

test("the worst a hostile server can do is raise opinions, or keep them back", async () => {
  const before = await engine.stores.ledger.page(auditId, {}, { offset: 0, limit: 500 });
  await using models = await scriptedModels((posts) =>
    answerText(
      posts,
      posts.map(({ n, text }) => ({
        n,
        check: "strong-profanity",
        quote: text,
        why: "__proto__ ; rm -rf / ; <img src=x onerror=alert(1)>",
        severity: "critical",
        confidence: 1,
      })),
    ),
  );
  await engine.secondReader.plan(auditId, choice);
  await read(orderFor(models.address));
  const after = await engine.stores.ledger.page(auditId, {}, { offset: 0, limit: 500 });
  expect(after.total).toBe(240);
  for (const { post, findings } of before.items) {
    const now = after.items.find((item) => item.post.id === post.id);
    expect(now?.findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(findings.map(({ check }) => check)),
    );
  }
  // Never graver than the check is, never surer than "probably", so rules that are sure still come first.
  const own = after.items.flatMap(({ findings }) =>
    findings.filter(({ source }) => source === "second-reader"),
  );
  expect(new Set(own.map(({ severity, confidence }) => `${severity} ${confidence}`))).toEqual(
    new Set(["low 0.7"]),
  );
});

test("a killed run goes on without repeating a request that was answered", async () => {
  let answers = 0;
  await using models = await scriptedModels((posts) => {
    answers += 1;
    return answers > 3 && answers < 6 ? { rude: "hang" } : clear(posts);
  });
  await engine.close();
  isOpen = false;
  const home = join(folder.path, "home");
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
