import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { S3Client } from "@aws-sdk/client-s3";

/** Where in an AWS account the data lives. */
export interface AwsPlace {
  readonly s3: S3Client;
  readonly dynamo: DynamoDBClient;
  readonly bucket: string;
  readonly table: string;
  /** Now, UTC, ISO 8601. */
  readonly now: () => string;
  /** Days after which anything that was not erased goes by itself, counted from when it was last written. */
  readonly retentionDays: number;
}

/** The parts of the bucket; each has its own lifecycle and its own line in the rights of every function. */
export type Area = "uploads" | "batches" | "bodies" | "pictures";

/** Where an audit's objects of one area begin. Throws on an id that could reach another audit: ids come from addresses. */
export function prefixOf(area: Area, auditId: string): string {
  return `${area}/${checkedId(auditId)}/`;
}

/** The same id. Throws when it holds anything but small letters, digits and dashes. */
export function checkedId(auditId: string): string {
  if (!/^[a-z0-9-]{1,64}$/.test(auditId))
    throw new Error("an audit id holds only small letters, digits and dashes");
  return auditId;
}

/** A batch's number as keys spell it, so that they sort by number; the conclusion, batch -1, comes first. */
export const batchKey = (batch: number): string => String(batch + 1).padStart(7, "0");
