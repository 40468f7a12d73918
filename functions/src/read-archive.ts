import { leaveNothing } from "@hindsight/core/steps/leave-nothing";
import { readArchive } from "@hindsight/core/steps/read-archive";
import { chooseReaders, newDigest, openArchive } from "@hindsight/readers";
import { batchListKey, writeBatchList } from "@hindsight/store/aws";
import { AuditInput } from "./inputs.ts";
import { place, stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Reads the upload into batches and lists them for the map that checks them. */
export const handler = step("ReadArchive", AuditInput, ({ auditId }) =>
  leaveNothing(stores.audits, auditId, [stores.batches], async () => {
    const { batches } = await readArchive({ ...stores, openArchive, chooseReaders, newDigest }, { auditId });
    await writeBatchList(place, auditId, batches);
    return { auditId, batches, list: batchListKey(auditId) };
  }),
);
