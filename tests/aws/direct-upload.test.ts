import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { directUploads } from "../../web/src/cloud/direct-uploads.ts";
import { awsStores } from "@hindsight/store/aws";
import { startLoopback } from "./loopback.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

test("a file goes to the bucket in parts, by addresses that hold for that part alone", async () => {
  const { newPlace } = await startLoopback();
  const place = await newPlace();
  const direct = directUploads(place);
  const parts = [Buffer.alloc(5 * 1024 * 1024, "a"), Buffer.from("the end")];
  const given = parts.map((bytes) => ({ size: bytes.length, sha256: sha256(bytes) }));
  const { uploadId, addresses } = await direct.begin("a1", "export.zip", given);

  for (const [index, address] of addresses.entries()) {
    const signed = new URL(address).searchParams.get("X-Amz-SignedHeaders");
    expect(signed?.split(";").toSorted()).toEqual(["content-length", "host", "x-amz-checksum-sha256"]);
    expect(Number(new URL(address).searchParams.get("X-Amz-Expires"))).toBeLessThanOrEqual(3600);
    expect(new URL(address).searchParams.get("partNumber")).toBe(String(index + 1));
  }
  const sent = await Promise.all(
    parts.map(async (body, index) => {
      const checksum = sha256(body);
      const response = await fetch(addresses[index] ?? "", {
        method: "PUT",
        body,
        headers: { "x-amz-checksum-sha256": checksum },
      });
      expect(response.status).toBe(200);
      return { etag: response.headers.get("etag") ?? "", sha256: checksum };
    }),
  );
  await direct.complete("a1", "export.zip", uploadId, sent);

  const [file] = await awsStores(place).uploads.open("a1");
  expect(file).toMatchObject({ name: "export.zip", size: 5 * 1024 * 1024 + 7 });
  expect(Buffer.from((await file?.read(5 * 1024 * 1024, 100)) ?? []).toString()).toBe("the end");
});

test("an address takes no other bytes than those it was made for", async () => {
  const { newPlace } = await startLoopback();
  const direct = directUploads(await newPlace());
  const bytes = Buffer.from("what was announced");
  const given = [{ size: bytes.length, sha256: sha256(bytes) }];
  const { addresses } = await direct.begin("a1", "export.zip", given);
  const statusOf = async (body: Buffer, announced: Buffer) => {
    const headers = { "x-amz-checksum-sha256": sha256(announced) };
    return (await fetch(addresses[0] ?? "", { method: "PUT", body, headers })).status;
  };
  const other = Buffer.from("what was else where");
  expect(await statusOf(other, other)).toBe(403);
  expect(await statusOf(Buffer.concat([bytes, bytes]), bytes)).not.toBe(200);
  expect(await statusOf(Buffer.from("what was announceD"), bytes)).toBe(400);
  expect(await statusOf(bytes, bytes)).toBe(200);
});

test("an upload that is given up leaves nothing", async () => {
  const { newPlace } = await startLoopback();
  const place = await newPlace();
  const direct = directUploads(place);
  const bytes = Buffer.from("half");
  const { uploadId } = await direct.begin("a1", "export.zip", [{ size: 4, sha256: sha256(bytes) }]);
  await direct.abort("a1", "export.zip", uploadId);
  expect(await awsStores(place).uploads.open("a1")).toEqual([]);
  await expect(direct.complete("a1", "export.zip", uploadId, [])).rejects.toThrow();
});
