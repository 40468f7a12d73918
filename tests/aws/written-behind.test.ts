import { setImmediate as later } from "node:timers/promises";
import { expect, test } from "vitest";
import { readArchive } from "@hindsight/core/steps/read-archive";
import type { PostBatches } from "@hindsight/core/ports";
import { chooseReaders, newDigest, openArchive } from "@hindsight/readers";
import { memoryStores } from "@hindsight/store/memory";
import { writtenBehind } from "../../functions/src/written-behind.ts";
import { auditOf } from "../contracts/samples.ts";
import { xExportFiles } from "./x-files.ts";

/** Reads an export of 3,000 posts, eight batches, over batches that `write` is asked about first. */
async function read(write: (batch: number) => Promise<void>) {
  const stores = memoryStores();
  for (const [name, bytes] of xExportFiles(3000)) await stores.uploads.receive("a", name, bytes());
  await stores.audits.put(auditOf("a"));
  const slow: PostBatches = {
    ...stores.batches,
    async write(auditId, batch, posts) {
      await write(batch);
      await stores.batches.write(auditId, batch, posts);
    },
  };
  const { batches, audits } = writtenBehind(slow, stores.audits);
  const needs = { uploads: stores.uploads, batches, audits, openArchive, chooseReaders, newDigest };
  const [outcome] = await Promise.allSettled([readArchive(needs, { auditId: "a" })]);
  return { stores, outcome, audit: await stores.audits.get("a") };
}

test("batches are written four at a time, and all are there before the audit says so", async () => {
  let going = 0;
  let most = 0;
  const { stores, audit } = await read(async () => {
    going += 1;
    most = Math.max(most, going);
    for (let turn = 0; turn < 20; turn += 1) await later();
    going -= 1;
  });
  expect([most, going, audit?.state, audit?.batches]).toEqual([4, 0, "checking", 8]);
  for (let batch = 0; batch < 8; batch += 1)
    expect((await stores.batches.read("a", batch)).length).toBe(batch < 7 ? 400 : 200);
});

test.each([0, 5, 7])("when batch %i does not arrive, the audit does not count on it", async (lost) => {
  const { outcome, audit } = await read(async (batch) => {
    await later();
    if (batch === lost) throw new Error("the bucket is gone");
  });
  expect(outcome).toMatchObject({ status: "rejected", reason: { message: "the bucket is gone" } });
  expect(audit).toMatchObject({ state: "reading", batches: 0 });
  expect(audit?.coverage).toBeUndefined();
});
