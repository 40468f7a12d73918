import { expect, test } from "vitest";
import { answerText, type AskedPost } from "./answer-in-folder.ts";
import { orderFor, readyEngine } from "./ready-engine.ts";
import { scriptedModels } from "./scripted-models.ts";

const clear = (posts: readonly AskedPost[]) => answerText(posts, []);
const ready = readyEngine();

test("a reader that goes away is an end that says so; what it read is kept", async () => {
  await using models = await scriptedModels((posts, nth) => (nth < 2 ? clear(posts) : { status: 401 }));
  await ready.plan(models.address);
  expect(await ready.read(orderFor(models.address))).toMatchObject({
    state: "failed",
    problem: { code: "reader-refused", saw: "status 401" },
  });
  expect(await ready.result()).toMatchObject({ state: "failed" });
  expect((await ready.result())?.read).toBeGreaterThan(20);
});

test("the worst a hostile server can do is raise opinions, or keep them back", async () => {
  const { engine, auditId } = ready.get();
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
  await ready.plan(models.address);
  await ready.read(orderFor(models.address));
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
