import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { directUploads } from "../../web/src/cloud/direct-uploads.ts";
import { awsStores } from "@hindsight/store/aws";
import type { BegunUpload } from "../../web/src/needs.ts";
import { everythingIn, startLoopback } from "./loopback.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

test("a file goes to the bucket in parts, by addresses that hold for that part alone", async () => {
  const { newPlace } = await startLoopback();
  const place = await newPlace();
  const direct = directUploads(place);
  const parts = [Buffer.alloc(5 * 1024 * 1024, "a"), Buffer.from("the end")];
  const given = parts.map((bytes) => ({ size: bytes.length, sha256: sha256(bytes) }));
  const { uploadId, addresses } = await missingOf(direct.begin("a1", "export.zip", given, false));

  for (const [index, given] of addresses.entries()) {
    const address = given ?? "";
    const signed = new URL(address).searchParams.get("X-Amz-SignedHeaders");
    expect(signed?.split(";").toSorted()).toEqual(["content-length", "host", "x-amz-checksum-sha256"]);
    expect(Number(new URL(address).searchParams.get("X-Amz-Expires"))).toBeLessThanOrEqual(3600);
    expect(new URL(address).searchParams.get("partNumber")).toBe(String(index + 1));
  }
  await Promise.all(parts.map((body, index) => send(addresses[index], body)));
  await direct.complete(
    "a1",
    "export.zip",
    uploadId,
    given.map((part) => part.sha256),
  );

  const [file] = await awsStores(place).uploads.open("a1");
  expect(file).toMatchObject({ name: "export.zip", size: 5 * 1024 * 1024 + 7 });
  expect(Buffer.from((await file?.read(5 * 1024 * 1024, 100)) ?? []).toString()).toBe("the end");
});

test("an address takes no other bytes than those it was made for", async () => {
  const { newPlace } = await startLoopback();
  const direct = directUploads(await newPlace());
  const bytes = Buffer.from("what was announced");
  const given = [{ size: bytes.length, sha256: sha256(bytes) }];
  const { addresses } = await missingOf(direct.begin("a1", "export.zip", given, false));
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

test("an upload that broke off goes on: parts are kept by size and checksum, and a whole file is known as whole", async () => {
  const { newPlace } = await startLoopback();
  const place = await newPlace();
  const direct = directUploads(place);
  const parts = ["a", "b", "c"].map((letter) => Buffer.alloc(5 * 1024 * 1024, letter));
  const given = parts.map((bytes) => ({ size: bytes.length, sha256: sha256(bytes) }));
  const begin = (isAgain: boolean, announced = given) => direct.begin("a1", "export.zip", announced, isAgain);
  const begun = await missingOf(begin(false));
  for (const index of [0, 2]) await send(begun.addresses[index], parts[index]!);

  const again = await missingOf(begin(true));
  expect(again.uploadId).toBe(begun.uploadId);
  expect(again.addresses.map((address) => address === null)).toEqual([true, false, true]);
  const other = given.map((part, index) => (index === 2 ? { ...part, sha256: given[0]!.sha256 } : part));
  const { addresses } = await missingOf(begin(true, other));
  expect(addresses.map((address) => address === null)).toEqual([true, false, false]);

  const checksums = given.map((part) => part.sha256);
  await expect(direct.complete("a1", "export.zip", begun.uploadId, checksums)).rejects.toThrow();
  await send(again.addresses[1], parts[1]!);
  await direct.complete("a1", "export.zip", begun.uploadId, checksums);
  expect(await begin(true)).toEqual({ kind: "whole" });
  expect(await begin(true, other)).toMatchObject({ kind: "missing" });
  await awsStores(place).uploads.remove("a1");
  expect(await everythingIn(place)).toEqual([]);
});

/** What is missing of an upload that is not whole. */
async function missingOf(begun: Promise<BegunUpload>) {
  const known = await begun;
  if (known.kind === "whole") throw new Error("nothing is missing");
  return known;
}

async function send(address: string | null | undefined, body: Buffer): Promise<void> {
  const headers = { "x-amz-checksum-sha256": sha256(body) };
  expect((await fetch(address ?? "", { method: "PUT", body, headers })).status).toBe(200);
}
