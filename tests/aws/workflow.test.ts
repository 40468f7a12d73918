import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import type { Audit } from "@hindsight/core/audit";
import { eraseAudit } from "@hindsight/core/steps/erase-audit";
import {
  everyFlagged,
  auditInPlace,
  temporaryEngine,
  temporaryFolder,
} from "../engine/open-temporary-engine.ts";
import { inventedText } from "../invented/tweets.ts";
import { writeXFolder } from "../invented/x-export.ts";
import { startLocalAws, uploadedEvent, type Handler } from "./local-aws.ts";
import { runWorkflow } from "./local-workflow.ts";
import { everythingIn } from "./loopback.ts";
import { definitionOf, development, synthesise } from "./synthesise.ts";
import { xExportFiles } from "./x-files.ts";

const { template } = synthesise(development);
const auditWorkflow = definitionOf(template, "AuditWorkflow");
const eraseWorkflow = definitionOf(template, "EraseWorkflow");
const aws = await startLocalAws();
const { place, stores, handlers, started, upload } = aws;

const log: string[] = [];
beforeEach(() => {
  log.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((line) => {
    log.push(String(line));
    return true;
  });
});

/** Delivers the event and runs whatever it started, with some handlers exchanged. */
async function audited(auditId: string, exchanged: Record<string, Handler> = {}) {
  const before = started.length;
  await handlers.StartAudit!(uploadedEvent(auditId));
  const [run] = started.slice(before);
  return runWorkflow(
    auditWorkflow,
    { place, handlers: { ...handlers, ...exchanged } },
    JSON.parse(run!.input) as { auditId: string },
  );
}

const audit = (auditId: string): Promise<Audit | undefined> => stores.audits.get(auditId);
const flaggedIn = async (auditId: string) =>
  (await stores.ledger.page(auditId, {}, { offset: 0, limit: 10_000 })).items;
const ofAudit = async (auditId: string) =>
  (await everythingIn(place)).filter((name) => name.includes(auditId));

test("from the upload to the review: the same findings as on one machine, post for post", async () => {
  using folder = temporaryFolder();
  await using engine = temporaryEngine(join(folder.path, "home"));
  const local = await auditInPlace(engine, [writeXFolder(join(folder.path, "export"), 1300)]);
  const expected = await everyFlagged(engine, local?.id ?? "");

  const auditId = await upload(xExportFiles(1300));
  const { entered, error } = await audited(auditId);
  expect(error).toBeUndefined();
  expect(entered).toEqual([
    "ReadArchive",
    "ItemReader",
    ...Array<string>(4).fill("CheckBatch"),
    "ResultWriter",
    "KeepPictures",
    "FinishAudit",
  ]);
  expect(await audit(auditId)).toMatchObject({
    state: "ready",
    label: "an invented export",
    rules: local?.rules,
    coverage: local?.coverage,
    result: local?.result,
    fingerprint: local?.fingerprint,
  });
  expect(expected.length).toBeGreaterThan(25);
  expect(await flaggedIn(auditId)).toEqual(expected);
  expect((await ofAudit(auditId)).filter((name) => name.startsWith("uploads/"))).toEqual([]);

  await runWorkflow(eraseWorkflow, aws, { auditId });
  expect(await ofAudit(auditId)).toEqual([]);
});

test("says in its log which step did what, in ids and counts, and not a word of a post", async () => {
  const auditId = await upload(xExportFiles(450));
  await audited(auditId);
  const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ step, batch }) => [step, batch])).toEqual([
    ["StartAudit", undefined],
    ["ReadArchive", undefined],
    ["CheckPosts", expect.any(Number)],
    ["CheckPosts", expect.any(Number)],
    ["KeepPictures", undefined],
    ["FinishAudit", undefined],
  ]);
  expect(lines.every((line) => line.auditId === auditId && typeof line.ms === "number")).toBe(true);
  const words = Array.from({ length: 450 }, (_, n) => inventedText(n).slice(0, 20));
  expect(words.filter((text) => log.join("").includes(text))).toEqual([]);
});

test("a handler that fails twice is tried again, and nothing is counted twice", async () => {
  const auditId = await upload(xExportFiles(900));
  const failures = new Map<string, number>();
  const failsTwice =
    (name: string): Handler =>
    async (event) => {
      const key = name + JSON.stringify(event);
      const result = await handlers[name]!(event);
      failures.set(key, (failures.get(key) ?? 0) + 1);
      if ((failures.get(key) ?? 0) <= 2) throw Object.assign(new Error("gone"), { name: "Sandbox.Timedout" });
      return result;
    };
  const steps = ["ReadArchive", "CheckBatch", "KeepPictures", "FinishAudit"];
  const { error } = await audited(auditId, Object.fromEntries(steps.map((name) => [name, failsTwice(name)])));
  expect(error).toBeUndefined();
  expect([...failures.values()]).toEqual([3, 3, 3, 3, 3, 3]);
  expect(await audit(auditId)).toMatchObject({ state: "ready", result: { checked: 900 } });
  expect(await flaggedIn(auditId)).toHaveLength((await audit(auditId))?.result?.flagged ?? -1);
});

test("one batch that always fails is tried five times, and then the audit is failed, never ready", async () => {
  const auditId = await upload(xExportFiles(900));
  let tries = 0;
  const { error, entered } = await audited(auditId, {
    async CheckBatch(event) {
      if ((event as { batch: number }).batch !== 1) return handlers.CheckBatch!(event);
      tries += 1;
      throw new TypeError("out of memory");
    },
  });
  expect(tries).toBe(5);
  expect(String(error)).toContain("A fault of ours");
  expect(entered.at(-1)).toBe("FailAudit");
  expect(await audit(auditId)).toMatchObject({ state: "failed", problem: { code: "internal" } });
  expect((await audit(auditId))?.result).toBeUndefined();
});

test("an error of ours leaves without what it says", async () => {
  const auditId = await upload(xExportFiles(10));
  await handlers.StartAudit!(uploadedEvent(auditId));
  await handlers.ReadArchive!({ auditId });
  const Key = (await ofAudit(auditId)).find((name) => name.endsWith(".ndjson.gz")) ?? "";
  const { gzipSync } = await import("node:zlib");
  const { PutObjectCommand } = await import("@aws-sdk/client-s3");
  const Body = gzipSync("a secret of a patient");
  await place.s3.send(new PutObjectCommand({ Bucket: place.bucket, Key, Body }));

  await expect(handlers.CheckBatch!({ auditId, batch: 0 })).rejects.toMatchObject({
    name: "SyntaxError",
    message: "CheckPosts failed",
  });
  expect(JSON.parse(log.at(-1) ?? "")).toMatchObject({
    level: "error",
    auditId,
    batch: 0,
    error: "SyntaxError",
  });
  expect(log.join("")).not.toContain("secret");
});

test("what the person can mend ends quietly, with its words kept by the audit alone", async () => {
  const text = async function* () {
    yield Buffer.from("shopping list");
  };
  const auditId = await upload(new Map([["dr-bloggs-notes.txt", text]]));
  const { error, entered } = await audited(auditId);
  expect(error).toBeUndefined();
  expect(entered).toEqual(["ReadArchive", "FailAudit"]);
  expect(await audit(auditId)).toMatchObject({ state: "failed", problem: { code: "not-an-export" } });
  expect(log.join("")).not.toContain("bloggs");
});

test("an event that is delivered twice starts one run, and none once the upload is gone", async () => {
  const auditId = await upload(xExportFiles(10));
  const before = started.length;
  await Promise.all([1, 2, 3].map(() => handlers.StartAudit!(uploadedEvent(auditId))));
  expect(started.length - before).toBe(1);
  await handlers.ReadArchive!({ auditId });
  await handlers.KeepPictures!({ auditId });
  expect(await handlers.StartAudit!(uploadedEvent(auditId, "late"))).toEqual({ auditId, isStarted: false });
  await handlers.EraseAudit!({ auditId });
  expect(await handlers.StartAudit!(uploadedEvent(auditId, "later"))).toEqual({ auditId, isStarted: false });
  expect(await ofAudit(auditId)).toEqual([]);
});

test("two runs of one audit end in the same review", async () => {
  const auditId = await upload(xExportFiles(900));
  await handlers.StartAudit!(uploadedEvent(auditId));
  const runs = await Promise.all([1, 2].map(() => runWorkflow(auditWorkflow, aws, { auditId })));
  expect(runs.some(({ error }) => error === undefined)).toBe(true);
  expect(await audit(auditId)).toMatchObject({ state: "ready", result: { checked: 900 } });
  const flagged = (await flaggedIn(auditId)).map(({ post }) => post.id);
  expect(new Set(flagged).size).toBe(flagged.length);
});

test("erased in the middle of checking, nothing is left and nobody is woken up", async () => {
  const auditId = await upload(xExportFiles(1300));
  let checked = 0;
  const { error } = await audited(auditId, {
    async CheckBatch(event) {
      checked += 1;
      if (checked === 2) await handlers.EraseAudit!({ auditId });
      return handlers.CheckBatch!(event);
    },
  });
  expect(error).toBeUndefined();
  await runWorkflow(eraseWorkflow, aws, { auditId });
  await eraseAudit(stores, { auditId });
  expect(await ofAudit(auditId)).toEqual([]);
});

test("an input that is not ours is refused before anything is touched", async () => {
  await expect(handlers.CheckBatch!({ auditId: "../b", batch: 0 })).rejects.toMatchObject({
    name: "BadInput",
  });
  await expect(handlers.ReadArchive!({})).rejects.toMatchObject({ name: "BadInput" });
  await expect(handlers.StartAudit!({ detail: { object: { key: "batches/x" } } })).rejects.toMatchObject({
    name: "BadInput",
  });
});
