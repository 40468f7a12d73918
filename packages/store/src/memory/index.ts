import type { Stores } from "@hindsight/core/ports";
import { memoryAudits } from "./audits.ts";
import { memoryLedger } from "./ledger.ts";
import { memoryPapers } from "./papers.ts";
import { memoryPictures } from "./pictures.ts";
import { memoryPostBatches } from "./post-batches.ts";
import { memoryUploads } from "./uploads.ts";

/** Stores that forget everything when the process ends; for tests. */
export const memoryStores = (): Stores => ({
  uploads: memoryUploads(),
  batches: memoryPostBatches(),
  ledger: memoryLedger(),
  audits: memoryAudits(),
  pictures: memoryPictures(),
  papers: memoryPapers(),
});
