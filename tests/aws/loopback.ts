import {
  CreateTableCommand,
  DynamoDBClient,
  ScanCommand,
  type AttributeValue,
  type ScanCommandOutput,
} from "@aws-sdk/client-dynamodb";
import { ListMultipartUploadsCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import type { AwsPlace } from "@hindsight/store/aws";
import dynalite from "dynalite";
import { startFauxqs } from "fauxqs";
import { startDynamoFront } from "./dynamo-front.ts";
import { noFaults, type Faults } from "./faults.ts";
import { listen } from "./front.ts";
import { startS3Front, type BucketWatch } from "./s3-front.ts";

/** An S3 and a DynamoDB on loopback, and the clients that speak to them. */
export interface Loopback {
  readonly s3: S3Client;
  readonly dynamo: DynamoDBClient;
  readonly endpoints: { readonly s3: string; readonly dynamo: string };
  readonly faults: Faults;
  /** An empty bucket and an empty table. */
  readonly newPlace: () => Promise<AwsPlace>;
}

const account = { region: "eu-west-2", credentials: { accessKeyId: "test", secretAccessKey: "test" } };

/** Starts both. They end with the process. */
export async function startLoopback(watch: BucketWatch = {}): Promise<Loopback> {
  const faults = noFaults();
  const fauxqs = await startFauxqs({ host: "127.0.0.1", port: 0, logger: false });
  const s3Port = await startS3Front(fauxqs.port, faults, watch, account.credentials.secretAccessKey);
  const dynamoPort = await startDynamoFront(await listen(dynalite({ createTableMs: 0 })), faults);

  const endpoints = { s3: `http://127.0.0.1:${s3Port}`, dynamo: `http://127.0.0.1:${dynamoPort}` };
  const s3 = new S3Client({ ...account, endpoint: endpoints.s3, forcePathStyle: true });
  const dynamo = new DynamoDBClient({ ...account, endpoint: endpoints.dynamo });
  let places = 0;

  return {
    s3,
    dynamo,
    endpoints,
    faults,
    async newPlace() {
      places += 1;
      const place = { bucket: `place-${places}`, table: `place-${places}` };
      await fetch(`${endpoints.s3}/${place.bucket}`, { method: "PUT" });
      await dynamo.send(new CreateTableCommand(tableNamed(place.table)));
      return { s3, dynamo, ...place, now: () => new Date().toISOString(), retentionDays: 30 };
    },
  };
}

const tableNamed = (TableName: string) => ({
  TableName,
  BillingMode: "PAY_PER_REQUEST" as const,
  AttributeDefinitions: ["pk", "sk", "owner", "createdAt"].map((AttributeName) => ({
    AttributeName,
    AttributeType: "S" as const,
  })),
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" as const },
    { AttributeName: "sk", KeyType: "RANGE" as const },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "owner",
      KeySchema: [
        { AttributeName: "owner", KeyType: "HASH" as const },
        { AttributeName: "createdAt", KeyType: "RANGE" as const },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" as const },
    },
  ],
});

/** The names of everything there is: objects, unfinished uploads and rows. */
export async function everythingIn({ s3, dynamo, bucket, table }: AwsPlace): Promise<readonly string[]> {
  const objects = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
  const uploads = await s3.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
  const names = [...(objects.Contents ?? []), ...(uploads.Uploads ?? [])].map(({ Key = "" }) => Key);
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page: ScanCommandOutput = await dynamo.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(start && { ExclusiveStartKey: start }) }),
    );
    names.push(...(page.Items ?? []).map((row) => `${row.pk?.S ?? ""} ${row.sk?.S ?? ""}`));
    start = page.LastEvaluatedKey;
  } while (start);
  return names;
}
