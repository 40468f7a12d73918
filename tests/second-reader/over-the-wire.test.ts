import { describe, expect, test } from "vitest";
import { rubric } from "@hindsight/checks";
import { openReader } from "@hindsight/second-reader";
import { findOnThisComputer } from "@hindsight/second-reader/find-models";
import { answerText, type AskedPost } from "./answer-in-folder.ts";
import { hasty, keptReplies, readers, requestOf } from "./readers.ts";
import { scriptedModels, type Turn } from "./scripted-models.ts";

const clear = (posts: readonly AskedPost[]) => answerText(posts, []);
const overTheWire = Object.entries(readers).filter(([name]) => name !== "folder");
const needs = { rubric, mayLeave: false, patience: hasty };
const post = requestOf("Walked the dog along the river");

describe.each(overTheWire)("a second reader by %s", (_name, open) => {
  test.each<[string, Turn]>([
    ["too many requests", { status: 429, after: 0.001 }],
    ["a fault of the server", { status: 503 }],
    ["no answer in time", { rude: "hang" }],
    ["a connection cut off", { rude: "hang up" }],
  ])("waits and asks again after %s", async (_what, turn) => {
    await using reader = await open((posts, nth) => (nth < 2 ? turn : clear(posts)));
    expect((await reader.read(post)).unread).toEqual([]);
    expect(reader.asked()).toBe(3);
  });

  test("gives up after a few tries, in words the person can act on", async () => {
    await using reader = await open(() => ({ status: 500 }));
    await expect(reader.read(post)).rejects.toMatchObject({ code: "reader-unreachable" });
    expect(reader.asked()).toBe(3);
  });

  test("does not insist where it is refused", async () => {
    await using reader = await open(() => ({ status: 403 }));
    await expect(reader.read(post)).rejects.toMatchObject({ code: "reader-refused" });
    expect(reader.asked()).toBe(1);
  });

  test("counts tokens as they are billed", async () => {
    await using reader = await open(clear);
    expect((await reader.read(post)).usage).toEqual({ tokensIn: 7000, tokensOut: 300, isEstimated: false });
  });
});

test("sends the rubric first and alone, so that it can be cached, and asks Bedrock for a tool's input", async () => {
  await using models = await scriptedModels(clear);
  const settings = { kind: "bedrock", model: "eu.amazon.nova-lite-v1:0", region: "eu-west-2" } as const;
  const reader = await openReader(settings, { ...needs, mayLeave: true, bedrockEndpoint: models.address });
  await reader.read(post, keptReplies(), new AbortController().signal);
  expect(models.asked[0]).toMatchObject({
    path: "/model/eu.amazon.nova-lite-v1:0/converse",
    rubric: rubric.text,
    body: {
      system: [{ text: rubric.text }, { cachePoint: { type: "default" } }],
      toolConfig: { toolChoice: { tool: { name: "opinions" } } },
    },
  });
});

test("asks a model of Bedrock plainly that knows no cache or no tools, and insists no further", async () => {
  await using models = await scriptedModels((posts, nth) => (nth === 0 ? { status: 400 } : clear(posts)));
  const settings = { kind: "bedrock", model: "some.older-model-v1:0", region: "eu-west-2" } as const;
  const reader = await openReader(settings, { ...needs, mayLeave: true, bedrockEndpoint: models.address });
  const { signal } = new AbortController();
  expect(await reader.read(post, keptReplies(), signal)).toMatchObject({ kind: "answered", unread: [] });
  expect(models.asked[1]?.body).not.toHaveProperty("toolConfig");
  expect(JSON.stringify(models.asked[1]?.body)).not.toContain("cachePoint");

  await using wrong = await scriptedModels(() => ({ status: 400 }));
  const other = await openReader(settings, { ...needs, mayLeave: true, bedrockEndpoint: wrong.address });
  await expect(other.read(post, keptReplies(), signal)).rejects.toMatchObject({ code: "reader-refused" });
  expect(wrong.asked).toHaveLength(2);
});

test("follows no redirect, takes no endless answer, and asks a server without schemas plainly", async () => {
  await using elsewhere = await scriptedModels(clear);
  await using moved = await scriptedModels(() => ({ status: 307, location: `${elsewhere.address}/v1` }));
  const reader = await openReader({ kind: "endpoint", url: moved.address }, needs);
  await expect(reader.read(post, keptReplies(), new AbortController().signal)).rejects.toMatchObject({
    code: "reader-refused",
  });
  expect(elsewhere.asked).toEqual([]);

  await using endless = await scriptedModels(() => ({ raw: "x".repeat(5_000_000) }));
  const second = await openReader({ kind: "endpoint", url: endless.address }, needs);
  const answer = await second.read(post, keptReplies(), new AbortController().signal);
  expect(answer).toMatchObject({ readings: [], unread: ["x:1"] });

  await using plain = await scriptedModels((posts, nth) => (nth === 0 ? { status: 400 } : clear(posts)));
  const third = await openReader({ kind: "endpoint", url: plain.address }, needs);
  expect(await third.read(post, keptReplies(), new AbortController().signal)).toMatchObject({ unread: [] });
  expect(plain.asked[1]?.body).not.toHaveProperty("response_format");
});

test("stops at once when it is told to", async () => {
  await using models = await scriptedModels(() => ({ rude: "hang" }));
  const reader = await openReader({ kind: "endpoint", url: models.address }, needs);
  const stop = new AbortController();
  const reading = reader.read(post, keptReplies(), stop.signal);
  await expect.poll(() => models.asked.length).toBe(1);
  stop.abort();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
});

test("finds models on this computer when asked, and needs a yes for any other", async () => {
  await using models = await scriptedModels(clear);
  const url = `${models.address}/v1`;
  expect(await findOnThisComputer([url, "http://127.0.0.1:1/v1"])).toEqual([{ url, model: "scripted" }]);
  for (const remote of [
    "https://models.example/v1",
    "http://127.0.0.1.models.example/v1",
    "http://10.0.0.5:11434",
  ])
    await expect(openReader({ kind: "endpoint", url: remote }, needs)).rejects.toMatchObject({
      code: "reader-is-remote",
    });
  await expect(
    openReader({ kind: "bedrock", model: "amazon.nova-lite-v1:0", region: "eu-west-2" }, needs),
  ).rejects.toMatchObject({ code: "reader-is-remote" });
});
