import { bucketObjects } from "./objects.ts";
import { prefixOf, type AwsPlace } from "./place.ts";

/** Where the workflow finds the requests of a second reading that are to be asked next. Goes when the batches are erased. */
export const requestListKey = (auditId: string): string =>
  `${prefixOf("batches", auditId)}requests/list.json`;

/** Writes down which requests those are, one item for each; ids and numbers only. */
export async function writeRequestList(
  place: Pick<AwsPlace, "s3" | "bucket">,
  auditId: string,
  requests: readonly number[],
): Promise<void> {
  const items = requests.map((request) => ({ auditId, request }));
  await bucketObjects(place).put(requestListKey(auditId), Buffer.from(JSON.stringify(items)));
}
