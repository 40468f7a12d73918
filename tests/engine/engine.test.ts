import { rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { auditFolder } from "@hindsight/store/local";
import { unknownAuthor } from "@hindsight/core/author";
import { writeXFolder, writeXZip } from "../invented/x-export.ts";
import { auditInPlace, everyFlagged, temporaryEngine, temporaryFolder } from "./open-temporary-engine.ts";

test("audits a zip and its unpacked folder to the same result, two at once, and the same export twice", async () => {
  using folder = temporaryFolder();
  await using engine = temporaryEngine(join(folder.path, "home"));
  const unpacked = writeXFolder(join(folder.path, "export"), 1300);
  const zip = await writeXZip(join(folder.path, "export.zip"), 1300, 1_000_000);

  const audits = await Promise.all([auditInPlace(engine, [unpacked]), auditInPlace(engine, [zip])]);
  const again = await auditInPlace(engine, [zip]);
  const results = await Promise.all([...audits, again].map((audit) => everyFlagged(engine, audit?.id ?? "")));

  for (const audit of [...audits, again]) {
    expect(audit).toMatchObject({
      state: "ready",
      accounts: [{ platform: "x", handle: "invented_author" }],
      coverage: { posts: 1300, expected: 1300, missing: 0, unreadableTotal: 0 },
      result: { checked: 1300 },
    });
  }
  expect(new Set([...audits, again].map((audit) => audit?.fingerprint)).size).toBe(1);
  expect(results[0]?.length).toBeGreaterThan(20);
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

test("removes a received upload once it is read, and everything when erased", async () => {
  using folder = temporaryFolder();
  await using engine = temporaryEngine(folder.path);
  const zip = await writeXZip(join(folder.path, "given.zip"), 50);
  const { createReadStream } = await import("node:fs");
  const { id } = await engine.create({ label: "given.zip", author: unknownAuthor });
  await engine.stores.uploads.receive(id, "given.zip", createReadStream(zip));
  expect((await engine.run(id))?.state).toBe("ready");
  expect(await readdir(auditFolder(folder.path, id))).toEqual(["batches"]);

  await engine.erase(id);
  expect(await readdir(join(folder.path, "audits"))).toEqual([]);
  expect(await engine.stores.audits.list()).toEqual([]);
  expect(await everyFlagged(engine, id)).toEqual([]);
});

test("fails, and never says ready, when a batch is lost", async () => {
  using folder = temporaryFolder();
  await using engine = temporaryEngine(folder.path);
  const ready = await auditInPlace(engine, [writeXFolder(join(folder.path, "export"), 900)]);
  const id = ready?.id ?? "";
  rmSync(join(auditFolder(folder.path, id), "batches", "000001.ndjson"));
  await engine.stores.audits.put({ ...(ready ?? expect.fail()), state: "checking", result: undefined });
  await engine.stores.audits.clearBatchResults(id);

  expect(await engine.run(id)).toMatchObject({ state: "failed", problem: { code: "internal" } });
  const kept = await engine.stores.audits.get(id);
  expect(kept?.state).toBe("failed");
  expect(kept?.result).toBeUndefined();
});

test("says in a problem what was wrong with the upload", async () => {
  using folder = temporaryFolder();
  await using engine = temporaryEngine(folder.path);
  const { id } = await engine.create({ label: "nothing", author: unknownAuthor });
  expect(await engine.run(id)).toMatchObject({ state: "failed", problem: { code: "nothing-given" } });
  expect(await engine.run("0")).toBeUndefined();
});

test("stops when told to, and goes on from there to the same result", async () => {
  using folder = temporaryFolder();
  await using engine = temporaryEngine(join(folder.path, "home"));
  const unpacked = writeXFolder(join(folder.path, "export"), 8000);
  const whole = await auditInPlace(engine, [unpacked]);

  const { id } = await engine.create({ label: "test", author: unknownAuthor });
  await engine.stores.uploads.readInPlace(id, [unpacked]);
  const stopped = new Promise<void>((resolve) => {
    engine.watch(id, ({ batchesChecked }) => {
      if (batchesChecked === 2) resolve(engine.cancel(id));
    });
  });
  expect(await engine.run(id)).toMatchObject({ state: "failed", problem: { code: "cancelled" } });
  await stopped;
  const before = await engine.stores.audits.batchResults(id);
  expect(before.length).toBeGreaterThanOrEqual(2);
  expect(before.length).toBeLessThan(20);

  expect(await engine.run(id)).toMatchObject({ state: "ready", result: { checked: 8000 } });
  expect(await everyFlagged(engine, id)).toEqual(await everyFlagged(engine, whole?.id ?? ""));
});
