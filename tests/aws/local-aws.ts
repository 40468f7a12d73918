import { randomBytes } from "node:crypto";
import type { Stores } from "@hindsight/core/ports";
import { awsStores, writeMarker, type AwsPlace } from "@hindsight/store/aws";
import { startLoopback } from "./loopback.ts";
import type { BucketWatch } from "./s3-front.ts";
import { startWorkflowFront, type Started } from "./workflow-front.ts";

/** A handler as Lambda calls it. */
export type Handler = (event: unknown) => Promise<unknown>;

/** What an account would be, on loopback: the real handlers over S3, DynamoDB and Step Functions. */
export interface LocalAws {
  readonly place: AwsPlace;
  readonly stores: Stores;
  /** By the name of the step. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** Runs that were started, oldest first. */
  readonly started: readonly Started[];
  /** Uploads files and marks them as whole; returns the audit's id. */
  readonly upload: (files: ReadonlyMap<string, () => AsyncIterable<Uint8Array>>) => Promise<string>;
}

/** Starts it. The handlers read the environment when they are first imported, so there is one of it in a process. */
export async function startLocalAws(
  watch: BucketWatch & { readonly onStart?: (run: Started) => void } = {},
): Promise<LocalAws> {
  const { endpoints, newPlace } = await startLoopback(watch);
  const place = await newPlace();
  const stores = awsStores(place);
  const started: Started[] = [];
  const port = await startWorkflowFront((run) => {
    started.push(run);
    watch.onStart?.(run);
  });

  Object.assign(process.env, {
    AWS_REGION: "eu-west-2",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamo,
    AWS_ENDPOINT_URL_SFN: `http://127.0.0.1:${port}`,
    HINDSIGHT_BUCKET: place.bucket,
    HINDSIGHT_TABLE: place.table,
    HINDSIGHT_RETENTION_DAYS: "30",
    HINDSIGHT_READER_MODEL: "amazon.nova-lite-v1:0",
    HINDSIGHT_READER_REGION: "eu-west-2",
    HINDSIGHT_WORKFLOW: "arn:aws:states:eu-west-2:123456789012:stateMachine:audit",
  });
  const handlers = {
    StartAudit: (await import("../../functions/src/start-audit.ts")).handler,
    ReadArchive: (await import("../../functions/src/read-archive.ts")).handler,
    CheckBatch: (await import("../../functions/src/check-posts.ts")).handler,
    FlagTogether: (await import("../../functions/src/flag-together.ts")).handler,
    KeepPictures: (await import("../../functions/src/keep-pictures.ts")).handler,
    FinishAudit: (await import("../../functions/src/finish-audit.ts")).handler,
    FailAudit: (await import("../../functions/src/fail-audit.ts")).handler,
    EraseAudit: (await import("../../functions/src/erase-audit.ts")).handler,
    NextReadings: (await import("../../functions/src/next-readings.ts")).handler,
    ReadRequest: (await import("../../functions/src/read-again.ts")).handler,
    EndReading: (await import("../../functions/src/end-reading.ts")).handler,
    GiveUpReading: (await import("../../functions/src/end-reading.ts")).handler,
    EraseAuditAgain: (await import("../../functions/src/erase-audit.ts")).handler,
  };

  return {
    place,
    stores,
    handlers,
    started,
    async upload(files) {
      const auditId = randomBytes(8).toString("hex");
      for (const [name, bytes] of files) await stores.uploads.receive(auditId, name, bytes());
      await writeMarker(place, auditId, { label: "an invented export" });
      return auditId;
    },
  };
}

/** The event that EventBridge delivers when S3 has the marker of an upload. */
export const uploadedEvent = (auditId: string, sequencer = "0062E99A88DC407460") => ({
  "detail-type": "Object Created",
  source: "aws.s3",
  detail: {
    bucket: { name: "bucket" },
    object: { key: `uploads/${auditId}/complete`, size: 2, etag: "e", sequencer },
    reason: "PutObject",
  },
});
