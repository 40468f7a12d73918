import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { AwsPlace } from "./place.ts";

/** How often one person may do something: `most` times in each span of `seconds`, counted from the hour and not from the first time. */
export interface Allowance {
  readonly what: string;
  readonly most: number;
  readonly seconds: number;
}

/** Counts a person's doings. Resolves with undefined when there was room, else with the seconds until there is again, and nothing counted. */
export type TakeAllowance = (
  owner: string,
  allowance: Allowance,
  count?: number,
) => Promise<number | undefined>;

/** One row for each person, thing and span, which goes by itself soon after; many functions at once count right. */
export function takeAllowance({ dynamo, table: TableName, now }: AwsPlace): TakeAllowance {
  const client = DynamoDBDocumentClient.from(dynamo);

  return async (owner, { what, most, seconds }, count = 1) => {
    const at = Math.floor(Date.parse(now()) / 1000);
    const end = (Math.floor(at / seconds) + 1) * seconds;
    const wait = end - at;
    if (count > most) return wait;
    try {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: { pk: `allowance#${owner}`, sk: `${what}#${end}` },
          UpdateExpression: "ADD taken :count SET expiresAt = :end",
          ConditionExpression: "attribute_not_exists(taken) OR taken <= :room",
          ExpressionAttributeValues: { ":count": count, ":end": end, ":room": most - count },
        }),
      );
      return undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return wait;
      throw error;
    }
  };
}
