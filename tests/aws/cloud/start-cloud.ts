import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFunctions } from "../../../functions/build-functions.ts";
import { auditOfMarker } from "@hindsight/store/aws";
import { startLocalAws, uploadedEvent, type LocalAws } from "../local-aws.ts";
import { runWorkflow } from "../local-workflow.ts";
import type { CorsRule } from "../s3-front.ts";
import { definitionOf, development, synthesise } from "../synthesise.ts";
import type { Started } from "../workflow-front.ts";
import { siteName, startEdge } from "./edge.ts";
import { startIdentity } from "./identity.ts";
import { startWebFunction } from "./web-function.ts";

/** A deployment on loopback, from the edge to the table. */
export interface Cloud {
  readonly aws: LocalAws;
  /** Flags for a browser that is to find the site under its name. */
  readonly browserFlags: readonly string[];
  readonly address: string;
  /** Numbers of the parts that the bucket took in, in order. */
  readonly parts: number[];
  /** Numbers of parts that the bucket turns away for now. */
  readonly refused: Set<number>;
  /** Resolves once every workflow that was started has ended. Throws what one of them failed with. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** What the state machines are called in the local account. */
const machineArn = (name: "audit" | "erase"): string =>
  `arn:aws:states:eu-west-2:123456789012:stateMachine:${name}`;

const edgeSecret = "an edge secret that nobody else knows";

/** Builds the pages as they are deployed and puts the rest around them; whole uploads and erasures set the real workflows going. */
export async function startCloud(): Promise<Cloud> {
  const { template } = synthesise(development);
  const definitions = {
    [machineArn("audit")]: definitionOf(template, "AuditWorkflow"),
    [machineArn("erase")]: definitionOf(template, "EraseWorkflow"),
  };
  const running: Promise<unknown>[] = [];
  const parts: number[] = [];
  const refused = new Set<number>();
  const run = async ({ stateMachineArn, input }: Started) => {
    const { error } = await runWorkflow(
      definitions[stateMachineArn] ?? {},
      aws,
      JSON.parse(input) as { auditId: string },
    );
    if (error !== undefined) throw new Error("a workflow failed", { cause: error });
  };
  const aws = await startLocalAws({
    cors: corsOf(template.findResources("AWS::S3::Bucket")),
    onPart: (part) => parts.push(part),
    refusesPart: (part) => refused.has(part),
    onStart: (started) => void running.push(run(started)),
    onStored: (key) => {
      const auditId = auditOfMarker(key);
      const event = auditId === undefined ? undefined : aws.handlers.StartAudit?.(uploadedEvent(auditId));
      if (event) running.push(event);
    },
  });

  const folder = mkdtempSync(join(tmpdir(), "hindsight-"));
  await buildFunctions(folder, ["web"]);
  const identity = await startIdentity();
  const environment = {
    ...process.env,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: identity,
    HINDSIGHT_ERASE_WORKFLOW: machineArn("erase"),
    HINDSIGHT_EDGE_SECRET: edgeSecret,
    HINDSIGHT_SESSION_SECRET: "a session secret of more than 32 letters",
    HINDSIGHT_UPLOAD_ORIGIN: process.env.AWS_ENDPOINT_URL_S3,
    HINDSIGHT_USER_POOL: "eu-west-2_pool",
    OIDC_ISSUER: identity,
    OIDC_SIGN_OUT: `${identity}/logout`,
  };
  const start = () => startWebFunction(join(folder, "web"), environment);
  const instances = await Promise.all([start(), start()]);
  const edge = await startEdge(instances, edgeSecret);

  return {
    aws,
    browserFlags: [`--host-resolver-rules=MAP ${siteName}:443 127.0.0.1:${edge.port}`],
    address: `https://${siteName}`,
    parts,
    refused,
    async settled() {
      for (let next = running.shift(); next; next = running.shift()) await next;
    },
    close() {
      edge.close();
      for (const { stop } of instances) stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const corsOf = (buckets: Record<string, Record<string, unknown>>): CorsRule | undefined => {
  const [bucket] = Object.values(buckets) as unknown as [
    { Properties: { CorsConfiguration: { CorsRules: CorsRule[] } } },
  ];
  return bucket.Properties.CorsConfiguration.CorsRules[0];
};
