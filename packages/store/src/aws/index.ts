import type { Stores } from "@hindsight/core/ports";
import { awsAudits } from "./audits.ts";
import { packedBodies } from "./bodies.ts";
import { awsLedger } from "./ledger.ts";
import { bucketObjects } from "./objects.ts";
import { auditsOf } from "./owner-index.ts";
import { awsPapers } from "./papers.ts";
import { awsPictures } from "./pictures.ts";
import type { AwsPlace } from "./place.ts";
import { awsPostBatches } from "./post-batches.ts";
import { dynamoTable } from "./table.ts";
import { awsUploads } from "./uploads.ts";

export { takeAllowance, type Allowance, type TakeAllowance } from "./allowance.ts";
export { batchListKey, writeBatchList } from "./batch-list.ts";
export type { AwsPlace } from "./place.ts";
export { requestListKey, writeRequestList } from "./request-list.ts";
export { auditOfMarker, readMarker, writeMarker } from "./upload-marker.ts";
export { uploadKey } from "./uploads.ts";

/** Everything in one bucket and one table of somebody's own AWS account. Audits are listed for `owner` alone; without one, those that nobody owns. */
export function awsStores(place: AwsPlace, owner?: string): Stores {
  const objects = bucketObjects(place);
  const table = dynamoTable(place);
  return {
    uploads: awsUploads(objects),
    batches: awsPostBatches(objects),
    ledger: awsLedger(table, packedBodies(objects, "ledger")),
    audits: awsAudits(table, packedBodies(objects, "audits"), () => auditsOf(place, owner)),
    pictures: awsPictures(objects),
    papers: awsPapers(table, packedBodies(objects, "papers")),
  };
}
