import { startFront } from "./front.ts";
import type { Faults } from "./faults.ts";

interface BatchWrite {
  readonly RequestItems: Record<string, readonly unknown[]>;
}

/** Before dynalite, which never leaves anything unprocessed: claims to have left the rows that a batched write held. */
export function startDynamoFront(behind: number, faults: Faults): Promise<number> {
  return startFront(behind, ({ headers }, body, response) => {
    const isWrite = String(headers["x-amz-target"]).endsWith(".BatchWriteItem");
    if (!isWrite || faults.unprocessed === 0) return false;

    faults.unprocessed -= 1;
    const { RequestItems } = JSON.parse(body.toString()) as BatchWrite;
    response.writeHead(200, { "content-type": "application/x-amz-json-1.0" });
    response.end(JSON.stringify({ UnprocessedItems: RequestItems }));
    return true;
  });
}
