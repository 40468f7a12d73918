import type { Stores } from "@hindsight/core/ports";
import { memoryAudits } from "./audits.ts";
import { memoryLedger } from "./ledger.ts";
import { memoryPostBatches } from "./post-batches.ts";
import { memoryUploads } from "./uploads.ts";

/** Stores that forget everything when the process ends; for tests. */
export const memoryStores = (): Stores => ({
  uploads: memoryUploads(),
  batches: memoryPostBatches(),
  ledger: memoryLedger(),
  audits: memoryAudits(),
});
