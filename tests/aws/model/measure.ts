import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { marshalledBytes } from "./row-size.ts";
import { buildFunctions } from "../../../functions/build-functions.ts";
import { temporaryFolder } from "../../engine/open-temporary-engine.ts";
import { writeXZip } from "../../invented/x-export.ts";
import { startInstance, type Instance } from "../lambda/lambda-runtime.ts";
import { startLocalAws } from "../local-aws.ts";

/** What one step took, as built, in a process of its own, driven as Lambda drives it. Processor time, so that a busy machine does not show. */
export interface MeasuredStep {
  readonly initCpuMs: number;
  readonly initWallMs: number;
  /** For `check-posts`: of one batch, once warm. */
  readonly cpuMs: number;
  readonly firstCpuMs: number;
  readonly peakMb: number;
}

/** What one export took. */
export interface Measured {
  readonly posts: number;
  readonly batches: number;
  readonly flagged: number;
  readonly readArchive: MeasuredStep;
  readonly checkPosts: MeasuredStep;
  readonly flagTogether: MeasuredStep;
  readonly finishAudit: MeasuredStep;
  /** Write units of DynamoDB (1 kB each) and bytes that the whole audit left in the table. */
  readonly writeUnits: number;
  readonly tableBytes: number;
}

/** Audits an invented export of this many posts with the built functions over loopback. */
export async function measure(posts: number): Promise<Measured> {
  using folder = temporaryFolder();
  const aws = await startLocalAws();
  await buildFunctions(join(folder.path, "functions"));
  const zip = await writeXZip(join(folder.path, "export.zip"), posts);
  const auditId = await aws.upload(new Map([["export.zip", () => createReadStream(zip)]]));
  await aws.handlers.StartAudit?.({
    detail: { object: { key: `uploads/${auditId}/complete`, sequencer: "1" } },
  });

  const withInstance = async <Result>(name: string, work: (instance: Instance) => Promise<Result>) => {
    const instance = await startInstance(join(folder.path, "functions", name), process.env);
    try {
      return await work(instance);
    } finally {
      instance.stop();
    }
  };
  const once = (name: string, event: object): Promise<MeasuredStep & { result: unknown }> =>
    withInstance(name, async (instance) => {
      const initCpuMs = instance.usage().cpuMs;
      const { result } = await instance.invoke(event);
      const { cpuMs, peakMb } = instance.usage();
      const took = cpuMs - initCpuMs;
      return { initCpuMs, initWallMs: instance.initMs, cpuMs: took, firstCpuMs: took, peakMb, result };
    });

  const readArchive = await once("read-archive", { auditId });
  const { batches } = readArchive.result as { batches: number };
  const checkPosts = await withInstance("check-posts", async (instance) => {
    const initCpuMs = instance.usage().cpuMs;
    await instance.invoke({ auditId, batch: 0 });
    const first = instance.usage().cpuMs;
    for (let batch = 1; batch < batches; batch += 1) await instance.invoke({ auditId, batch });
    const { cpuMs, peakMb } = instance.usage();
    const warm = (cpuMs - first) / (batches - 1);
    return { initCpuMs, initWallMs: instance.initMs, cpuMs: warm, firstCpuMs: first - initCpuMs, peakMb };
  });
  const flagTogether = await once("flag-together", { auditId });
  await once("keep-pictures", { auditId });
  const finishAudit = await once("finish-audit", { auditId });
  const { flagged } = finishAudit.result as { flagged: number };

  const sizes: number[] = [];
  let start: Parameters<typeof marshalledBytes>[0] | undefined;
  do {
    const page = await aws.place.dynamo.send(
      new ScanCommand({ TableName: aws.place.table, ...(start && { ExclusiveStartKey: start }) }),
    );
    sizes.push(...(page.Items ?? []).map(marshalledBytes));
    start = page.LastEvaluatedKey;
  } while (start);
  return {
    posts,
    batches,
    flagged,
    readArchive,
    checkPosts,
    flagTogether,
    finishAudit,
    writeUnits: sizes.reduce((sum, bytes) => sum + Math.ceil(bytes / 1024), 0),
    tableBytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}
