import { ConditionalCheckFailedException, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import { getInBatches, writeInBatches } from "./batched.ts";
import type { AwsPlace } from "./place.ts";

/** What names a row. `pk`: whose rows these are; `sk`: which one. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A row: small attributes that conditions look at, and a packed body. */
export interface Row extends Key {
  readonly body?: Uint8Array | undefined;
  /** Where the body lies in the bucket when it is too large for a row. */
  readonly spilled?: string | undefined;
  readonly state?: string | undefined;
  /** With `createdAt`, the place in the index of owners. */
  readonly owner?: string | undefined;
  readonly createdAt?: string | undefined;
}

/** Rows to be put and keys to be removed, together. No promise that all or none happen. */
export interface Changes {
  readonly puts?: readonly Row[];
  readonly removes?: readonly Key[];
}

/** A condition as DynamoDB spells it, over `pk` and `#state`. */
export interface Condition {
  readonly expression: string;
  readonly states?: readonly string[];
}

/** The table with the few verbs the adapters need. Reads see every write before them; rows past their time are not seen. */
export interface Table {
  get(key: Key): Promise<Row | undefined>;
  /** In no order, without those that are not there. */
  getMany(keys: readonly Key[]): Promise<readonly Row[]>;
  /** Rows whose `sk` begins with a prefix, in order of `sk`. */
  query(pk: string, prefix: string): Promise<readonly Row[]>;
  has(pk: string, prefix: string): Promise<boolean>;
  put(row: Row): Promise<void>;
  /** False when the condition did not hold, and nothing was written. */
  putIf(row: Row, condition: Condition): Promise<boolean>;
  change(changes: Changes): Promise<void>;
  remove(key: Key): Promise<void>;
  /** Removes rows until a query comes back empty, also of what is written meanwhile. */
  removeAll(pk: string, prefix?: string): Promise<void>;
}

const daySeconds = 86_400;

/** Over one table with keys `pk` and `sk` and the time-to-live attribute `expiresAt`. */
export function dynamoTable({ dynamo, table: TableName, now, retentionDays }: AwsPlace): Table {
  const client = DynamoDBDocumentClient.from(dynamo, { marshallOptions: { removeUndefinedValues: true } });
  const seconds = () => Math.floor(Date.parse(now()) / 1000);
  const lasting = (row: Row) => ({ ...row, expiresAt: seconds() + retentionDays * daySeconds });
  const isLive = <Any extends object>(row: Any | undefined): row is Any & Row =>
    row !== undefined && "expiresAt" in row && Number(row.expiresAt) > seconds();

  const pages = async function* (pk: string, prefix: string, more: Partial<QueryCommandInput> = {}) {
    let start: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: prefix === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :sk)",
          ExpressionAttributeValues: prefix === "" ? { ":pk": pk } : { ":pk": pk, ":sk": prefix },
          ...(start && { ExclusiveStartKey: start }),
          ...more,
        }),
      );
      yield page.Items ?? [];
      start = page.LastEvaluatedKey;
    } while (start);
  };

  const change = ({ puts = [], removes = [] }: Changes) =>
    writeInBatches(client, TableName, [
      ...puts.map((row) => ({ PutRequest: { Item: lasting(row) } })),
      ...removes.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    ]);

  return {
    change,
    async get({ pk, sk }) {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }),
      );
      return isLive(Item) ? Item : undefined;
    },
    getMany: async (keys) => (await getInBatches(client, TableName, keys)).filter(isLive),
    query: async (pk, prefix) => {
      const rows = await Array.fromAsync(pages(pk, prefix));
      return rows.flat().filter(isLive);
    },
    async has(pk, prefix) {
      for await (const page of pages(pk, prefix, { ProjectionExpression: "pk, sk, expiresAt" })) {
        if (page.some(isLive)) return true;
      }
      return false;
    },
    async put(row) {
      await client.send(new PutCommand({ TableName, Item: lasting(row) }));
    },
    async putIf(row, { expression, states = [] }) {
      const values = Object.fromEntries(states.map((state) => [`:${state}`, state]));
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: lasting(row),
            ConditionExpression: expression,
            ...(states.length > 0 && {
              ExpressionAttributeNames: { "#state": "state" },
              ExpressionAttributeValues: values,
            }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    async remove({ pk, sk }) {
      await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
    },
    async removeAll(pk, prefix = "") {
      const keysOnly = { ProjectionExpression: "pk, sk" };
      for (let isEmpty = false; !isEmpty;) {
        isEmpty = true;
        for await (const page of pages(pk, prefix, keysOnly)) {
          if (page.length > 0) isEmpty = false;
          await change({ removes: page as unknown as readonly Key[] });
        }
      }
    },
  };
}
