import type { Stores } from "@hindsight/core/ports";
import { localAudits } from "./audits.ts";
import { openDatabase } from "./database.ts";
import { localLedger } from "./ledger.ts";
import { localPapers } from "./papers.ts";
import { localPictures } from "./pictures.ts";
import { localPostBatches } from "./post-batches.ts";
import { localUploads, type LocalUploads } from "./uploads.ts";

export { auditFolder, defaultHome, ownFolder } from "./folder.ts";

/** The embedded store. */
export interface LocalStores extends Stores {
  readonly uploads: LocalUploads;
  close(): void;
}

/** Everything in one folder on this machine: a database for what is looked up, files for what is read through. */
export function localStores(home: string): LocalStores {
  const database = openDatabase(home);
  return {
    uploads: localUploads(home),
    batches: localPostBatches(home),
    ledger: localLedger(database),
    audits: localAudits(database),
    pictures: localPictures(home),
    papers: localPapers(database),
    close: () => database.close(),
  };
}
