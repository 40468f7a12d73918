import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function } from "aws-cdk-lib/aws-lambda";
import { ownerIndex, type Storage } from "./storage.ts";

/** Parts of the bucket by prefix (`*` stands for an audit's id), and the rows by partition, that a function may touch. Nothing else. */
export interface Rights {
  readonly read?: readonly string[];
  readonly write?: readonly string[];
  readonly remove?: readonly string[];
  /** Where uploads that broke off may go on. */
  readonly goOn?: readonly string[];
  readonly rows: readonly string[];
  /** Whose audits may be listed. */
  readonly owners?: readonly string[];
  /** Rows that may be counted up. */
  readonly counts?: readonly string[];
}

/** Gives a function exactly these rights. */
export function allow(handler: Function, { bucket, table, key }: Storage, rights: Rights): void {
  const { read = [], write = [], remove = [], goOn = [], owners = [], counts = [] } = rights;
  const objects = (actions: readonly string[], areas: readonly string[]) => {
    if (areas.length === 0) return;
    const resources = areas.map((area) => bucket.arnForObjects(area));
    handler.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources }));
  };
  objects(["s3:GetObject"], read);
  objects(["s3:PutObject", "s3:AbortMultipartUpload"], write);
  objects(["s3:DeleteObject", "s3:AbortMultipartUpload"], remove);
  objects(["s3:ListMultipartUploadParts"], goOn);

  // Listing is by prefix too; without it a missing object reads as forbidden.
  const listed = [...new Set([...read, ...remove].map((area) => `${area.split("/")[0] ?? ""}/*`))];
  if (listed.length > 0) {
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: ["s3:ListBucket", "s3:ListBucketMultipartUploads"],
        resources: [bucket.bucketArn],
        conditions: { StringLike: { "s3:prefix": listed } },
      }),
    );
  }

  const inTable = (actions: readonly string[], resource: string, partitions: readonly string[]) => {
    if (partitions.length === 0) return;
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [resource],
        conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [...partitions] } },
      }),
    );
  };
  inTable(
    ["GetItem", "BatchGetItem", "Query", "PutItem", "DeleteItem", "BatchWriteItem"],
    table.tableArn,
    rights.rows,
  );
  inTable(["Query"], `${table.tableArn}/index/${ownerIndex}`, owners);
  inTable(["UpdateItem"], table.tableArn, counts);
  handler.addToRolePolicy(
    new PolicyStatement({ actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [key.keyArn] }),
  );
}
