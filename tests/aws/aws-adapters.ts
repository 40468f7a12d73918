import { BatchWriteItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { awsStores, type AwsPlace } from "@hindsight/store/aws";
import type { Adapter } from "../contracts/adapters.ts";
import { startLoopback } from "./loopback.ts";

/** Starts the servers; each adapter after that finds a bucket and a table that the one before it left empty. */
export async function awsAdapters(): Promise<() => Adapter> {
  const place = await (await startLoopback()).newPlace();
  const stores = () => awsStores(place);
  return () => ({
    stores: stores(),
    reopen: stores,
    dispose: async () => {
      for (const auditId of ["a", "b"]) await stores().uploads.remove(auditId);
      for (const auditId of ["a", "b"]) await stores().batches.erase(auditId);
      for (const auditId of ["a", "b"]) await stores().pictures.erase(auditId);
      await emptyTable(place);
    },
  });
}

async function emptyTable({ dynamo, table }: AwsPlace): Promise<void> {
  const { Items = [] } = await dynamo.send(
    new ScanCommand({ TableName: table, ProjectionExpression: "pk, sk" }),
  );
  for (let at = 0; at < Items.length; at += 25) {
    const removes = Items.slice(at, at + 25).map((Key) => ({ DeleteRequest: { Key } }));
    await dynamo.send(new BatchWriteItemCommand({ RequestItems: { [table]: removes } }));
  }
}
