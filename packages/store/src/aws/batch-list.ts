import type { AwsPlace } from "./place.ts";
import { bucketObjects } from "./objects.ts";
import { prefixOf } from "./place.ts";

/** Where the workflow finds the batches of an audit to be checked. Goes when the batches are erased. */
export const batchListKey = (auditId: string): string => `${prefixOf("batches", auditId)}list.json`;

/** Writes down which batches there are, one item for each; ids and numbers only. */
export async function writeBatchList(
  place: Pick<AwsPlace, "s3" | "bucket">,
  auditId: string,
  batches: number,
): Promise<void> {
  const items = Array.from({ length: batches }, (_, batch) => ({ auditId, batch }));
  await bucketObjects(place).put(batchListKey(auditId), Buffer.from(JSON.stringify(items)));
}
