/**
 * US dollars in eu-west-2, list prices as they stood to our knowledge in November 2026, written down without a network to check them:
 * look at the price list before relying on them. No free tier is counted.
 */
export const prices = {
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  s3Put: 0.0053 / 1000,
  s3Get: 0.00042 / 1000,
  s3GbMonth: 0.024,
  dynamoWriteUnit: 0.742 / 1e6,
  dynamoReadUnit: 0.1485 / 1e6,
  dynamoGbMonth: 0.297,
  dynamoBackupGbMonth: 0.238,
  workflowTransition: 0.025 / 1000,
  mapItem: 1 / 1e6,
  logGb: 0.5985,
  kmsKeyMonth: 1,
  kmsRequest: 0.03 / 10_000,
  alarmMonth: 0.1,
} as const;

/** What an account starts with, or what a service allows; all but the first two can be raised by asking. */
export const limits = {
  /** Write units a second that one partition key takes. */
  partitionWrites: 1000,
  lambdaSeconds: 900,
  lambdaInstances: 1000,
  tableWrites: 40_000,
  openMapRuns: 1000,
} as const;
