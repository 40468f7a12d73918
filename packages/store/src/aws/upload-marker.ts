import { Author, unknownAuthor } from "@hindsight/core/author";
import { Problem } from "@hindsight/core/problem";
import * as z from "zod";
import { bucketObjects } from "./objects.ts";
import { prefixOf, type AwsPlace } from "./place.ts";

/** The object that says an upload is whole; writing it starts the audit. Its name ends as the event rule of the workflow expects. */
const markerKey = (auditId: string): string => `${prefixOf("uploads", auditId)}complete`;

/** What whoever uploads may say with it; an audit that exists already keeps what it was told before. */
const Marker = z.object({
  label: z.string().max(300).default("upload"),
  author: Author.default(unknownAuthor),
});
export type Marker = z.infer<typeof Marker>;

/** An author of thousands of names stays far below. */
const largestMarker = 1_000_000;

type Bucket = Pick<AwsPlace, "s3" | "bucket">;

/** Says that an upload is whole. Goes with the upload. */
export async function writeMarker(
  place: Bucket,
  auditId: string,
  marker: z.input<typeof Marker>,
): Promise<void> {
  await bucketObjects(place).put(markerKey(auditId), Buffer.from(JSON.stringify(marker)));
}

/** What was said with the upload; undefined once it was read or erased. Throws `bad-author` when it is not what we write. */
export async function readMarker(place: Bucket, auditId: string): Promise<Marker | undefined> {
  const bytes = await bucketObjects(place).get(markerKey(auditId));
  if (!bytes) return undefined;
  if (bytes.length > largestMarker) throw new Problem("bad-author");
  try {
    return Marker.parse(bytes.length === 0 ? {} : JSON.parse(Buffer.from(bytes).toString()));
  } catch (cause) {
    throw new Problem("bad-author", {}, { cause });
  }
}

/** The audit a marker is for; undefined for any other key. */
export const auditOfMarker = (key: string): string | undefined =>
  /^uploads\/([^/]+)\/complete$/.exec(key)?.[1];
