import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { awsStores } from "@hindsight/store/aws";
import * as z from "zod";

/** What the functions are told by whoever deploys them; nothing else reads the environment. */
const Environment = z.object({
  HINDSIGHT_BUCKET: z.string(),
  HINDSIGHT_TABLE: z.string(),
  HINDSIGHT_RETENTION_DAYS: z.coerce.number().int().positive(),
  /** The workflow that `start-audit` starts; the others have no right to. */
  HINDSIGHT_WORKFLOW: z.string().optional(),
});

const environment = Environment.parse(process.env);

/** Now, UTC, ISO 8601. */
export const now = (): string => new Date().toISOString();

/** The bucket and the table of this deployment. */
export const place = {
  s3: new S3Client({}),
  dynamo: new DynamoDBClient({}),
  bucket: environment.HINDSIGHT_BUCKET,
  table: environment.HINDSIGHT_TABLE,
  retentionDays: environment.HINDSIGHT_RETENTION_DAYS,
  now,
};

export const stores = awsStores(place);

/** The ARN of the workflow. Throws in a function that was not given one. */
export function workflowArn(): string {
  if (environment.HINDSIGHT_WORKFLOW === undefined) throw new Error("HINDSIGHT_WORKFLOW is not set");
  return environment.HINDSIGHT_WORKFLOW;
}
