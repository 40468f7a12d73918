import { PutObjectCommand } from "@aws-sdk/client-s3";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { eraseAudit } from "@hindsight/core/steps/erase-audit";
import { flaggedTogether } from "../invented/flagged-together.ts";
import { audited, auditOf, aws, everythingOf, flaggedIn, log, runErasure } from "./auditing.ts";
import { uploadedEvent, type Handler } from "./local-aws.ts";
import { filesOf, xExportFiles } from "./x-files.ts";

const { place, stores, handlers, upload } = aws;

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
  const steps = ["ReadArchive", "CheckBatch", "FlagTogether", "KeepPictures", "FinishAudit"];
  const { error } = await audited(auditId, Object.fromEntries(steps.map((name) => [name, failsTwice(name)])));
  expect(error).toBeUndefined();
  expect([...failures.values()]).toEqual([3, 3, 3, 3, 3, 3, 3]);
  expect(await auditOf(auditId)).toMatchObject({ state: "ready", result: { checked: 900 } });
  expect(await flaggedIn(auditId)).toHaveLength((await auditOf(auditId))?.result?.flagged ?? -1);
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
  expect(await auditOf(auditId)).toMatchObject({ state: "failed", problem: { code: "internal" } });
  expect((await auditOf(auditId))?.result).toBeUndefined();
});

test("an error of ours leaves without what it says", async () => {
  const auditId = await upload(xExportFiles(10));
  await handlers.StartAudit!(uploadedEvent(auditId));
  await handlers.ReadArchive!({ auditId });
  const Key = (await everythingOf(auditId)).find((name) => name.endsWith(".ndjson.gz")) ?? "";
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
  expect(await auditOf(auditId)).toMatchObject({ state: "failed", problem: { code: "not-an-export" } });
  expect(log.join("")).not.toContain("bloggs");
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
  await runErasure(auditId);
  await eraseAudit(stores, { auditId });
  expect(await everythingOf(auditId)).toEqual([]);
});

test.each(["FlagTogether", "KeepPictures", "FinishAudit"])(
  "erased as %s begins or has just ended, nothing is left and nobody is woken up",
  async (step) => {
    for (const isBefore of [true, false]) {
      const auditId = await upload(filesOf(flaggedTogether()));
      const { error } = await audited(auditId, {
        async [step](event) {
          if (isBefore) await handlers.EraseAudit!({ auditId });
          const result = await handlers[step]!(event);
          await handlers.EraseAudit!({ auditId });
          return result;
        },
      });
      expect(error).toBeUndefined();
      await runErasure(auditId);
      expect(await everythingOf(auditId)).toEqual([]);
    }
  },
);

test("posts that cannot be held together fail the audit, and their pictures are not given up", async () => {
  const auditId = await upload(filesOf(flaggedTogether()));
  const { error, entered } = await audited(auditId, {
    async FlagTogether() {
      throw new TypeError("out of memory");
    },
  });
  expect(String(error)).toContain("A fault of ours");
  expect(entered.slice(-2)).toEqual(["FlagTogether", "FailAudit"]);
  expect(await auditOf(auditId)).toMatchObject({ state: "failed", problem: { code: "internal" } });
  expect((await everythingOf(auditId)).filter((name) => name.startsWith("uploads/"))).not.toEqual([]);
});
