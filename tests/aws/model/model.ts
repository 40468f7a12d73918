import type { Measured } from "./measure.ts";
import { limits, prices } from "./prices.ts";

/** What cannot be measured without an account. */
export const assumed = {
  /** A core of Lambda on arm64 takes this many times as long as the core that was measured on. */
  slowdown: 2,
  /** Seconds of Lambda's own before a cold function's code runs. */
  coldStart: 0.4,
  /** Seconds a request takes within the region. */
  s3Request: 0.03,
  /** Batches that `read-archive` has on their way at once, while it reads on. */
  writesAtOnce: 4,
  dynamoRequest: 0.008,
  /** Requests to DynamoDB one after the other while a batch is checked. */
  dynamoRequestsPerBatch: 8,
  /** Share of a day's audits that come in its busiest hour. */
  busiestHour: 0.15,
} as const;

const batchSize = 400;
const checkGb = 1769 / 1024;
const flagGb = 3008 / 1024;

/** How long one audit takes and what it costs. */
export interface Estimate {
  readonly readSeconds: number;
  readonly checkSeconds: number;
  /** From the last checked batch to the review: `FlagTogether` and `FinishAudit`. */
  readonly finishSeconds: number;
  /** What holds the checking back. */
  readonly heldBackBy: string;
  readonly lambdaSeconds: number;
  readonly writeUnits: number;
  readonly dollars: number;
}

/** One audit of this many posts with this many batches checked at once. */
export function estimate(measured: Measured, posts: number, concurrency: number): Estimate {
  const { slowdown, coldStart, s3Request, writesAtOnce, dynamoRequest, dynamoRequestsPerBatch } = assumed;
  const { readArchive, checkPosts, flagTogether, finishAudit } = measured;
  const batches = Math.ceil(posts / batchSize);
  const share = posts / measured.posts;
  const seconds = (ms: number) => (ms / 1000) * slowdown;

  const readSeconds =
    coldStart +
    seconds(readArchive.initCpuMs) +
    Math.max(seconds(readArchive.cpuMs * share), (batches * s3Request) / writesAtOnce);
  const batchSeconds = seconds(checkPosts.cpuMs) + s3Request + dynamoRequestsPerBatch * dynamoRequest;
  const firstSeconds = coldStart + seconds(checkPosts.initCpuMs + checkPosts.firstCpuMs);
  const writesPerBatch = measured.writeUnits / measured.batches;
  const byInstances = Math.min(concurrency, batches) / batchSeconds;
  const byTable = limits.partitionWrites / writesPerBatch;
  const checkSeconds = firstSeconds + batches / Math.min(byInstances, byTable);
  const [flagSeconds, openSeconds] = [flagTogether, finishAudit].map(
    ({ initCpuMs, cpuMs }) => coldStart + seconds(initCpuMs + cpuMs * share) + 10 * dynamoRequest,
  ) as [number, number];
  const finishSeconds = flagSeconds + openSeconds;

  const coldInstances = Math.min(concurrency, batches);
  const checkLambda = batches * batchSeconds + coldInstances * firstSeconds;
  const lambdaGb = (readSeconds + checkLambda + openSeconds) * checkGb + flagSeconds * flagGb;
  const writeUnits = batches * writesPerBatch;
  const reads = batches * 6 + measured.tableBytes * share * (3 / 4096);
  const dollars =
    lambdaGb * prices.lambdaGbSecond +
    (batches + 7) * (prices.lambdaRequest + prices.mapItem) +
    11 * prices.workflowTransition +
    (batches + 10) * (prices.s3Put + prices.s3Get) +
    writeUnits * prices.dynamoWriteUnit +
    reads * prices.dynamoReadUnit +
    batches * 1e-6 * prices.logGb;
  return {
    readSeconds,
    checkSeconds,
    finishSeconds,
    heldBackBy: byTable < byInstances ? "writes to one partition" : "instances",
    lambdaSeconds: readSeconds + checkLambda + finishSeconds,
    writeUnits,
    dollars,
  };
}

/** The most posts that one run of `read-archive` can read before Lambda ends it. */
export function mostPosts(measured: Measured): number {
  const { slowdown, s3Request, writesAtOnce } = assumed;
  const reading = ((measured.readArchive.cpuMs / 1000) * slowdown) / measured.posts;
  const writing = s3Request / writesAtOnce / batchSize;
  return Math.floor(limits.lambdaSeconds / Math.max(reading, writing));
}

/** What a day of audits asks of the account in its busiest hour, against what an account has. */
export function day(measured: Measured, audits: number, postsEach: number, concurrency: number) {
  const each = estimate(measured, postsEach, concurrency);
  const perSecond = (audits * assumed.busiestHour) / 3600;
  const duration = each.readSeconds + each.checkSeconds + each.finishSeconds;
  return {
    dollars: each.dollars * audits,
    use: [
      { what: "Lambda instances", used: perSecond * each.lambdaSeconds, of: limits.lambdaInstances },
      { what: "write units a second, table", used: perSecond * each.writeUnits, of: limits.tableWrites },
      { what: "open map runs", used: perSecond * duration, of: limits.openMapRuns },
    ],
  };
}
