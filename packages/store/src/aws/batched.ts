import { setTimeout as wait } from "node:timers/promises";
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
} from "@aws-sdk/lib-dynamodb";
import type { Key } from "./table.ts";

/** DynamoDB's own limits on one request. */
const writesAtOnce = 25;
const readsAtOnce = 100;
/** Requests on their way at the same time. */
const lanes = 4;
const tries = 10;
const firstPause = 25;
const longestPause = 2000;

type Write = NonNullable<BatchWriteCommandInput["RequestItems"]>[string][number];

/** Writes any number of rows; what DynamoDB leaves unprocessed is tried again. Throws when it still is after ten tries, some 6 seconds. */
export async function writeInBatches(
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write[],
): Promise<void> {
  await inLanes(slicesOf(writes, writesAtOnce), (slice) =>
    untilDone(slice, async (left) => {
      const said = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
      return said.UnprocessedItems?.[table] ?? [];
    }),
  );
}

/** Reads any number of rows, seeing every write before; keys DynamoDB leaves unprocessed are tried again. Throws as `writeInBatches` does. */
export async function getInBatches(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<readonly Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  const wanted = keys.map(({ pk, sk }): Record<string, unknown> => ({ pk, sk }));
  await inLanes(slicesOf(wanted, readsAtOnce), (slice) =>
    untilDone(slice, async (left) => {
      const request = { [table]: { Keys: left, ConsistentRead: true } };
      const said = await client.send(new BatchGetCommand({ RequestItems: request }));
      found.push(...(said.Responses?.[table] ?? []));
      return said.UnprocessedKeys?.[table]?.Keys ?? [];
    }),
  );
  return found;
}

const slicesOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function untilDone<Item>(items: Item[], send: (left: Item[]) => Promise<Item[]>): Promise<void> {
  let left = items;
  for (let tried = 0; tried < tries; tried += 1) {
    left = await send(left);
    if (left.length === 0) return;
    // Full jitter: functions that were held back together must not come back together.
    await wait(Math.random() * Math.min(longestPause, firstPause * 2 ** tried));
  }
  throw new Error(`DynamoDB left ${left.length} rows unprocessed after ${tries} tries`);
}
