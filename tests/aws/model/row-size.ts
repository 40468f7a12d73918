import type { AttributeValue } from "@aws-sdk/client-dynamodb";

/** Bytes of a row as DynamoDB counts them: names and values, numbers by their digits. */
export const marshalledBytes = (row: Record<string, AttributeValue>): number =>
  Object.entries(row).reduce((sum, [name, { S = "", N = "", B = new Uint8Array() }]) => {
    return sum + Buffer.byteLength(name) + Buffer.byteLength(S) + Math.ceil(N.length / 2) + B.length;
  }, 0);
