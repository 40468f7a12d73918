import { Aws } from "aws-cdk-lib";
import { PolicyStatement, type IGrantable } from "aws-cdk-lib/aws-iam";
import { DistributedMap, JsonPath, StateMachineType } from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import type { Storage } from "./storage.ts";

const lists = "batches/*/list.json";
const notes = "batches/*/map/*";

/** What a map differs in from the others. */
export interface ListMap {
  readonly comment: string;
  readonly maxConcurrency: number;
  /** `EXPRESS` items end within five minutes. */
  readonly items: StateMachineType;
}

/**
 * A state that fans out over a list that a step wrote. Reads the list and writes its notes (ids and counts) itself, beside the batches, so
 * that they go with them. CDK's own reader and writer would be given the whole bucket.
 */
export class BatchMap extends DistributedMap {
  readonly #bucket: string;

  constructor(scope: Construct, id: string, { bucket }: Storage, { items, ...props }: ListMap) {
    super(scope, id, { ...props, mapExecutionType: items, resultPath: JsonPath.DISCARD });
    this.#bucket = bucket.bucketName;
  }

  override toStateJson(): object {
    const service = `arn:${Aws.PARTITION}:states:::s3`;
    return {
      ...super.toStateJson(),
      ToleratedFailurePercentage: 0,
      ItemReader: {
        Resource: `${service}:getObject`,
        ReaderConfig: { InputType: "JSON" },
        Parameters: { Bucket: this.#bucket, "Key.$": "$.list" },
      },
      ResultWriter: {
        Resource: `${service}:putObject`,
        Parameters: { Bucket: this.#bucket, "Prefix.$": "States.Format('batches/{}/map', $.auditId)" },
      },
    };
  }
}

/** What a workflow with a `BatchMap` may do in the bucket. */
export function allowBatchMap({ grantPrincipal }: IGrantable, { bucket, key }: Storage): void {
  const rights = [
    { actions: ["s3:GetObject"], resources: [bucket.arnForObjects(lists), bucket.arnForObjects(notes)] },
    {
      actions: ["s3:PutObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
      resources: [bucket.arnForObjects(notes)],
    },
    { actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [key.keyArn] },
  ];
  for (const right of rights) grantPrincipal.addToPrincipalPolicy(new PolicyStatement(right));
}
