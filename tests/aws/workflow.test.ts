import { join } from "node:path";
import { expect, test } from "vitest";
import {
  everyFlagged,
  auditInPlace,
  temporaryEngine,
  temporaryFolder,
} from "../engine/open-temporary-engine.ts";
import { openApp } from "../../web/src/testing/open-app.ts";
import { flaggedTogether, pictureOf, pictures } from "../invented/flagged-together.ts";
import { inventedText } from "../invented/tweets.ts";
import { writeXFolder } from "../invented/x-export.ts";
import { audited, auditOf, aws, everythingOf, flaggedIn, log, runAudit, runErasure } from "./auditing.ts";
import { uploadedEvent } from "./local-aws.ts";
import { filesOf, xExportFiles } from "./x-files.ts";

const { handlers, started, upload } = aws;

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
    "ItemReader of CheckPosts",
    ...Array<string>(4).fill("CheckBatch"),
    "ResultWriter of CheckPosts",
    "FlagTogether",
    "KeepPictures",
    "FinishAudit",
  ]);
  expect(await auditOf(auditId)).toMatchObject({
    state: "ready",
    label: "an invented export",
    rules: local?.rules,
    coverage: local?.coverage,
    result: local?.result,
    fingerprint: local?.fingerprint,
  });
  expect(expected.length).toBeGreaterThan(15);
  expect(await flaggedIn(auditId)).toEqual(expected);
  expect((await everythingOf(auditId)).filter((name) => name.startsWith("uploads/"))).toEqual([]);

  await runErasure(auditId);
  expect(await everythingOf(auditId)).toEqual([]);
});

test("posts that only stand out together are reviewed with their pictures, which go with the audit", async () => {
  const auditId = await upload(filesOf(flaggedTogether()));
  const { error } = await audited(auditId);
  expect(error).toBeUndefined();
  const alone = (await flaggedIn(auditId)).filter(({ findings }) =>
    findings.every(({ check }) => check === "patient-across-posts" || check === "recent-brand-tie"),
  );
  expect(alone.map(({ post }) => post.id).toSorted()).toEqual(["x:1", "x:5"]);

  const app = openApp({ stores: aws.stores });
  const review = await app.page(`/audits/${auditId}/review`);
  const addressOf = (path: string) => `/audits/${auditId}/pictures?path=${encodeURIComponent(path)}`;
  for (const path of pictures.together) {
    expect(review).toContain(`src="${addressOf(path)}"`);
    expect(Buffer.from(await (await app.get(addressOf(path))).arrayBuffer())).toEqual(pictureOf(path));
  }
  expect((await app.get(addressOf(pictures.unflagged))).status).toBe(404);
  const left = await everythingOf(auditId);
  expect(left.filter((name) => name.startsWith("pictures/"))).toHaveLength(2);
  expect(left.filter((name) => name.startsWith("uploads/"))).toEqual([]);

  await runErasure(auditId);
  expect(await everythingOf(auditId)).toEqual([]);
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
    ["FlagTogether", undefined],
    ["KeepPictures", undefined],
    ["FinishAudit", undefined],
  ]);
  expect(lines.every((line) => line.auditId === auditId && typeof line.ms === "number")).toBe(true);
  const words = Array.from({ length: 450 }, (_, n) => inventedText(n).slice(0, 20));
  expect(words.filter((text) => log.join("").includes(text))).toEqual([]);
});

test("an event that is delivered twice starts one run, and none once the upload is gone", async () => {
  const auditId = await upload(xExportFiles(10));
  const before = started.length;
  await Promise.all([1, 2, 3].map(() => handlers.StartAudit!(uploadedEvent(auditId))));
  expect(started.length - before).toBe(1);
  await handlers.ReadArchive!({ auditId });
  await handlers.CheckBatch!({ auditId, batch: 0 });
  await handlers.FlagTogether!({ auditId });
  await handlers.KeepPictures!({ auditId });
  expect(await handlers.StartAudit!(uploadedEvent(auditId, "late"))).toEqual({ auditId, isStarted: false });
  await handlers.EraseAudit!({ auditId });
  expect(await handlers.StartAudit!(uploadedEvent(auditId, "later"))).toEqual({ auditId, isStarted: false });
  expect(await everythingOf(auditId)).toEqual([]);
});

test("two runs of one audit end in the same review", async () => {
  const auditId = await upload(xExportFiles(900));
  await handlers.StartAudit!(uploadedEvent(auditId));
  const runs = await Promise.all([1, 2].map(() => runAudit(auditId)));
  expect(runs.some(({ error }) => error === undefined)).toBe(true);
  expect(await auditOf(auditId)).toMatchObject({ state: "ready", result: { checked: 900 } });
  const flagged = (await flaggedIn(auditId)).map(({ post }) => post.id);
  expect(new Set(flagged).size).toBe(flagged.length);
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
