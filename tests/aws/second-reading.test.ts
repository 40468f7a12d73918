import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import {
  auditInPlace,
  everyFlagged,
  temporaryEngine,
  temporaryFolder,
} from "../engine/open-temporary-engine.ts";
import { inventedText } from "../invented/tweets.ts";
import { writeXFolder } from "../invented/x-export.ts";
import { answerText } from "../second-reader/answer-in-folder.ts";
import { auditOf, aws, everythingOf, flaggedIn, log } from "./auditing.ts";
import {
  coffee,
  models,
  plannedAudit,
  readAgain,
  readingOf,
  readings,
  settings,
  withScript,
} from "./reading-again.ts";

afterAll(() => models[Symbol.asyncDispose]());

test("reads again by workflow what the engine reads again here, post for post, and logs counts alone", async () => {
  withScript(coffee);
  using folder = temporaryFolder();
  await using engine = temporaryEngine(join(folder.path, "home"));
  const local = await auditInPlace(engine, [writeXFolder(join(folder.path, "export"), 600)]);
  const id = local?.id ?? "";
  const here = await engine.secondReader.plan(id, ReadingChoice.parse({}), settings);
  const price = { in: 0.06, out: 0.24 };
  await (
    await engine.secondReader.start(id, { settings, mayLeave: true, price, ceiling: 5 })
  ).end;

  const asked = withScript(coffee);
  const { auditId, plan } = await plannedAudit(600);
  const { entered, error } = await readAgain(auditId);
  expect(error).toBeUndefined();
  expect(plan.requests).toEqual(here.requests);
  expect(entered).toEqual([
    "NextReadings",
    "ItemReader of ReadAgain",
    ...Array<string>(plan.requests.length).fill("ReadRequest"),
    "ResultWriter of ReadAgain",
    "NextReadings",
    "EndReading",
  ]);
  expect(asked().length).toBe(plan.requests.length);
  expect(await flaggedIn(auditId)).toEqual(await everyFlagged(engine, id));
  const { at: _here, ...expected } = (await engine.stores.audits.get(id))?.result?.secondReading ?? {};
  expect((await auditOf(auditId))?.result?.secondReading).toMatchObject(expected);
  expect(expected).toMatchObject({ state: "done", asked: 600, read: 600 });
  expect(await readingOf(auditId)).toMatchObject({ state: "done", postsRead: plan.posts });

  expect(log.join("")).toContain('"step":"ReadAgain"');
  const words = Array.from({ length: 600 }, (_, n) => inventedText(n).slice(0, 20));
  expect(words.filter((text) => log.join("").includes(text))).toEqual([]);
  await aws.handlers.EraseAudit!({ auditId });
  expect(await everythingOf(auditId)).toEqual([]);
});

test("never passes the ceiling, stops with what it has, and goes on under a higher one", async () => {
  const asked = withScript(coffee);
  const { auditId, plan } = await plannedAudit(600);
  // A request is billed with 7,000 tokens in and 300 out: two cents here, and a quarter of a dollar at the very most.
  const price = { in: 2, out: 20 };
  const first = await readAgain(auditId, { price, ceiling: 0.4 });
  expect(first.error).toBeUndefined();
  const stopped = await readingOf(auditId);
  expect(stopped).toMatchObject({ state: "ceiling", requestsAnswered: asked().length });
  expect(asked().length).toBeGreaterThan(3);
  expect(stopped?.spent).toBeLessThan(0.4);
  expect((await auditOf(auditId))?.result?.secondReading).toMatchObject({ state: "ceiling", asked: 600 });

  await readAgain(auditId, { price });
  expect(await readingOf(auditId)).toMatchObject({ state: "done", requestsAnswered: plan.requests.length });
  expect(asked().length).toBe(plan.requests.length);
  expect(new Set(asked()).size).toBe(asked().length);
});

test("a step that fails after it was answered pays for nothing twice", async () => {
  const asked = withScript(coffee);
  const { auditId, plan } = await plannedAudit(300);
  const failed = new Set<string>();
  const failsOnce = (name: string) => async (event: unknown) => {
    const result = await aws.handlers[name]!(event);
    const key = name + JSON.stringify(event);
    if (failed.has(key)) return result;
    failed.add(key);
    throw Object.assign(new Error("gone"), { name: "Sandbox.Timedout" });
  };
  const names = ["NextReadings", "ReadRequest", "EndReading"];
  const exchanged = Object.fromEntries(names.map((name) => [name, failsOnce(name)]));
  expect((await readAgain(auditId, { exchanged })).error).toBeUndefined();
  expect(asked().length).toBe(plan.requests.length);
  expect(await readingOf(auditId)).toMatchObject({ state: "done", postsRead: plan.posts });
});

test("a model that refuses ends the reading with words for the person, and wakes nobody up", async () => {
  const asked = withScript((posts, nth) => (nth < 2 ? coffee(posts) : { status: 403 }));
  const { auditId } = await plannedAudit(600);
  const { error, entered } = await readAgain(auditId);
  expect(error).toBeUndefined();
  expect(entered.at(-1)).toBe("EndReading");
  expect(await readingOf(auditId)).toMatchObject({
    state: "failed",
    requestsAnswered: 2,
    problem: { code: "reader-refused" },
  });
  expect((await auditOf(auditId))?.state).toBe("ready");
  // Those that were let go together had all begun; nothing is asked after that.
  expect(asked().length).toBeLessThanOrEqual(40);
});

test("a fault of ours is tried again, ends as failed, and what was answered is merged", async () => {
  withScript(coffee);
  const { auditId } = await plannedAudit(300);
  const { error } = await readAgain(auditId, {
    exchanged: {
      async ReadRequest(event) {
        if ((event as { request: number }).request === 1) throw new TypeError("out of memory");
        return aws.handlers.ReadRequest!(event);
      },
    },
  });
  expect(error).toBeUndefined();
  expect(await readingOf(auditId)).toMatchObject({ state: "failed", problem: { code: "internal" } });

  const broken = async () => {
    throw new TypeError("out of memory");
  };
  const again = await readAgain(auditId, { exchanged: { EndReading: broken } });
  expect(again.entered.at(-1)).toBe("GiveUpReading");
  expect(String(again.error)).toContain("A fault of ours");
  expect(await readings().status(auditId)).toBeUndefined();
  expect(await readingOf(auditId)).toMatchObject({ state: "failed", problem: { code: "internal" } });
});

test("is stopped by the person, refuses a second start meanwhile, and leaves nothing when the audit is erased", async () => {
  const asked = withScript(coffee);
  const { auditId } = await plannedAudit(600);
  const order = { settings, mayLeave: true, price: { in: 0, out: 0 }, ceiling: 5 };
  await expect(readings().start(auditId, { ...order, mayLeave: false })).rejects.toMatchObject({
    code: "reader-is-remote",
  });
  await readAgain(auditId, {
    exchanged: {
      async ReadRequest(event) {
        const result = await aws.handlers.ReadRequest!(event);
        await expect(readings().start(auditId, order)).rejects.toMatchObject({ code: "store-in-use" });
        await readings().cancel(auditId);
        expect(await readings().status(auditId)).toMatchObject({ state: "cancelled" });
        return result;
      },
    },
  });
  expect(await readingOf(auditId)).toMatchObject({ state: "cancelled" });
  expect(asked().length).toBeLessThan(30);

  const { error } = await readAgain(auditId, {
    exchanged: {
      async ReadRequest(event) {
        await aws.handlers.EraseAudit!({ auditId });
        return aws.handlers.ReadRequest!(event);
      },
    },
  });
  expect(error).toBeUndefined();
  await aws.handlers.EraseAudit!({ auditId });
  expect(await everythingOf(auditId)).toEqual([]);
});

test("a hostile answer can raise or withhold an opinion, and break nothing", async () => {
  withScript((posts, nth) =>
    nth % 2 === 0
      ? { raw: '{"output":{"message":{"content":[{"text":"__proto__"}]}},"usage":{"inputTokens":-5}}' }
      : answerText(
          posts,
          posts.map(({ n, text }) => ({
            n,
            check: "strong-profanity",
            quote: text,
            why: "<img src=x onerror=alert(1)>",
            severity: "critical",
            confidence: 1,
          })),
        ),
  );
  const { auditId } = await plannedAudit(120);
  const before = await flaggedIn(auditId);
  expect((await readAgain(auditId)).error).toBeUndefined();
  const after = await flaggedIn(auditId);
  for (const { post, findings } of before)
    expect(after.find((each) => each.post.id === post.id)?.findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(findings.map(({ check }) => check)),
    );
  const own = after.flatMap(({ findings }) => findings.filter(({ source }) => source === "second-reader"));
  expect(new Set(own.map(({ severity }) => severity))).toEqual(new Set(["low"]));
});
