import { readFileSync } from "node:fs";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SFNClient } from "@aws-sdk/client-sfn";
import { streamHandle } from "hono/aws-lambda";
import type { AppNeeds } from "../needs.ts";
import { cloudApp } from "./cloud-app.ts";
import { cloudReader } from "./cloud-reader.ts";
import { CloudSettings } from "./cloud-settings.ts";
import { poolClient } from "./pool-client.ts";
import { signIn } from "./sign-in.ts";

const settings = CloudSettings.parse(process.env);

const client = await poolClient(settings.HINDSIGHT_USER_POOL);

/** Style, script and icon, bundled when the function was built. */
const assets = JSON.parse(
  readFileSync(new URL("assets.json", import.meta.url), "utf8"),
) as AppNeeds["assets"];

/** The web app as a function behind the edge; answers are streamed, so that progress comes live. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that is to replace it is not published yet.
export const handler = streamHandle(
  cloudApp({
    place: {
      s3: new S3Client({}),
      dynamo: new DynamoDBClient({}),
      bucket: settings.HINDSIGHT_BUCKET,
      table: settings.HINDSIGHT_TABLE,
      retentionDays: settings.HINDSIGHT_RETENTION_DAYS,
      now: () => new Date().toISOString(),
    },
    workflows: new SFNClient({}),
    eraseWorkflow: settings.HINDSIGHT_ERASE_WORKFLOW,
    reader: cloudReader(settings),
    edgeSecret: settings.HINDSIGHT_EDGE_SECRET,
    uploadOrigin: settings.HINDSIGHT_UPLOAD_ORIGIN,
    assets,
    signIn: (app) => signIn(app, { ...settings, ...client }),
    log: (line) => console.error(JSON.stringify({ level: "error", line })),
  }),
);
