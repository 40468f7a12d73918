import { leaveNothing } from "@hindsight/core/steps/leave-nothing";
import { readArchive } from "@hindsight/core/steps/read-archive";
import { chooseReaders, newDigest, openArchive } from "@hindsight/readers";
import { batchListKey, writeBatchList } from "@hindsight/store/aws";
import { AuditInput } from "./inputs.ts";
import { place, stores } from "./runtime.ts";
import { step } from "./step.ts";
import { writtenBehind } from "./written-behind.ts";

/** Reads the upload into batches and lists them for the map that checks them. */
export const handler = step("ReadArchive", AuditInput, async ({ auditId }) => {
  const { batches, audits, atRest } = writtenBehind(stores.batches, stores.audits);
  const needs = { uploads: stores.uploads, audits, batches, openArchive, chooseReaders, newDigest };
  try {
    return await leaveNothing(audits, auditId, [batches], async () => {
      const read = await readArchive(needs, { auditId });
      await writeBatchList(place, auditId, read.batches);
      return { auditId, batches: read.batches, list: batchListKey(auditId) };
    });
  } finally {
    // What still is on its way when this fails would go on in the next event, or be cut off with the function.
    await atRest();
  }
});
