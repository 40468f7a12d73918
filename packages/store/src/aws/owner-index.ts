import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { AwsPlace } from "./place.ts";
import type { Key, Row } from "./table.ts";

/** The index by `owner` and `createdAt`, in which only the rows of audits have a place; it holds their keys and no more. */
const ownerIndex = "owner";

/** What an audit's row says for the index. Audits that nobody owns, as those begun from a command line, are listed together. */
export const listedUnder = (
  owner: string | undefined,
  createdAt: string,
): Required<Pick<Row, "owner" | "createdAt">> => ({ owner: ownerKey(owner), createdAt });

/** Never empty: DynamoDB takes no empty key. */
const ownerKey = (owner = ""): string => `owner#${owner}`;

/**
 * The keys of an owner's audits, newest first: the work grows with what one person has, not with how many people there are.
 * The index follows the table within moments; rows that are gone by then are for the caller to leave out.
 */
export async function auditsOf(
  { dynamo, table: TableName }: AwsPlace,
  owner: string | undefined,
): Promise<readonly Key[]> {
  const client = DynamoDBDocumentClient.from(dynamo);
  const keys: Key[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        IndexName: ownerIndex,
        KeyConditionExpression: "#owner = :owner",
        ExpressionAttributeNames: { "#owner": "owner" },
        ExpressionAttributeValues: { ":owner": ownerKey(owner) },
        ScanIndexForward: false,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    keys.push(...((page.Items ?? []) as unknown as readonly Key[]));
    start = page.LastEvaluatedKey;
  } while (start);
  return keys;
}
