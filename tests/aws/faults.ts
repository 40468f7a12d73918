/** Failures to come: each is used up by the first request it fits. */
export interface Faults {
  /** DynamoDB leaves every row of the next batched writes unprocessed. */
  unprocessed: number;
  /** S3 answers the next requests with 503 SlowDown. */
  slowDown: number;
  /** Bytes that S3 gave out since the count was last set to 0. */
  bytesRead: number;
  /** Requests that S3 answered since. */
  requests: number;
}

/** None yet. */
export const noFaults = (): Faults => ({ unprocessed: 0, slowDown: 0, bytesRead: 0, requests: 0 });
