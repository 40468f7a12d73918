import { CfnOutput, Duration, RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { Key } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type CfnBucket,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { explain } from "./explain.ts";
import type { Stage } from "./stage.ts";

/** Days that a backup of the table reaches back, and so the longest that an erased row can still be brought back. */
const backupDays = 7;

/** The index that lists one person's audits; `owner-index.ts` of the store reads it. */
export const ownerIndex = "owner";

/** Where people's data lives: one bucket, one table, one key over both. */
export class Storage extends Construct {
  readonly key: Key;
  readonly bucket: Bucket;
  readonly table: Table;

  constructor(scope: Construct, id: string, { retainData, retentionDays }: Stage) {
    super(scope, id);
    const removalPolicy = retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.key = new Key(this, "Key", {
      description: "Uploads, posts and decisions of Hindsight",
      enableKeyRotation: true,
      pendingWindow: Duration.days(7),
      removalPolicy,
    });

    const untilRetention = ["batches", "bodies", "pictures"].map((area) => ({
      id: `${area}-go-after-retention`,
      prefix: `${area}/`,
      expiration: Duration.days(retentionDays),
    }));
    this.bucket = new Bucket(this, "Bucket", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // No versions: what is erased must be gone.
      versioned: false,
      lifecycleRules: [
        { id: "uploads-go-after-a-day", prefix: "uploads/", expiration: Duration.days(1) },
        ...untilRetention,
        { id: "unfinished-uploads-go", abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy,
      autoDeleteObjects: !retainData,
    });
    // Straight in the template: CDK's own switch would bring a function of its own along.
    (this.bucket.node.defaultChild as CfnBucket).addPropertyOverride(
      "NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled",
      true,
    );
    explain(
      this.bucket,
      "AwsSolutions-S1",
      "Access logs would keep the names of people's files after an erasure.",
    );

    this.table = new Table(this, "Table", {
      partitionKey: { name: "pk", type: AttributeType.STRING },
      sortKey: { name: "sk", type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      timeToLiveAttribute: "expiresAt",
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: backupDays,
      },
      deletionProtection: retainData,
      removalPolicy,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: ownerIndex,
      partitionKey: { name: "owner", type: AttributeType.STRING },
      sortKey: { name: "createdAt", type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });

    new CfnOutput(this, "BucketName", { value: this.bucket.bucketName });
    new CfnOutput(this, "TableName", { value: this.table.tableName });
  }
}
