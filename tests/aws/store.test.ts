import { randomBytes } from "node:crypto";
import { CreateMultipartUploadCommand } from "@aws-sdk/client-s3";
import { beforeEach, expect, test } from "vitest";
import type { Stores } from "@hindsight/core/ports";
import { awsStores, uploadKey, type AwsPlace } from "@hindsight/store/aws";
import { auditOf, findingOf, flaggedOf, postOf } from "../contracts/samples.ts";
import { everythingIn, startLoopback } from "./loopback.ts";

const { s3, faults, newPlace } = await startLoopback();
const at = "2026-02-03T04:05:06.000Z";
const all = { offset: 0, limit: 1000 };
const many = (count: number) => Array.from({ length: count }, (_, n) => flaggedOf(postOf(`x:${n}`)));
const keep = (n: number) => [{ postId: `x:${n}`, decision: { choice: "keep" as const, at } }];

let place: AwsPlace;
let stores: Stores;
beforeEach(async () => {
  place = await newPlace();
  stores = awsStores(place);
});

test("two tabs that decide at once lose no decision, and every one can be taken back", async () => {
  await stores.ledger.flag("a", 0, many(12), []);
  const tabs = [awsStores(place), awsStores(place)];
  await Promise.all(Array.from({ length: 12 }, (_, n) => tabs[n % 2]!.ledger.decide("a", keep(n), at)));

  const { total } = await stores.ledger.page("a", { decision: "keep" }, all);
  expect(total).toBe(12);
  const undone = await Promise.all(Array.from({ length: 12 }, (_, n) => tabs[n % 2]!.ledger.undo("a", at)));
  expect(undone.flat().toSorted()).toEqual(
    many(12)
      .map(({ post }) => post.id)
      .toSorted(),
  );
  expect((await stores.ledger.page("a", { decision: "keep" }, all)).total).toBe(0);
});

test("writes again what DynamoDB left unprocessed, and asks S3 again when it is busy", async () => {
  faults.unprocessed = 3;
  faults.slowDown = 2;
  await stores.ledger.flag("a", 0, many(60), []);
  await stores.batches.write("a", 0, [postOf("x:1")]);
  expect(faults).toMatchObject({ unprocessed: 0, slowDown: 0 });
  expect((await stores.ledger.page("a", {}, all)).items).toHaveLength(60);
});

test("keeps what is too large for a row, and erases it with the rest", async () => {
  const long = flaggedOf(postOf("x:1", randomBytes(1_000_000).toString("base64")));
  await stores.ledger.flag("a", 0, [long, flaggedOf(postOf("x:2"))], []);
  const clues = Array.from({ length: 20_000 }, () => randomBytes(30).toString("hex"));
  await stores.ledger.flag(
    "a",
    1,
    [],
    clues.map((value) => ({ postId: "x:1", kind: "name", value })),
  );
  await stores.audits.put(auditOf("a", { label: randomBytes(600_000).toString("base64") }));

  expect((await stores.ledger.get("a", "x:1"))?.post.text).toBe(long.post.text);
  expect((await stores.ledger.clues("a")).map(({ value }) => value)).toEqual(clues);
  expect((await stores.audits.get("a"))?.label).toHaveLength(800_000);
  expect((await everythingIn(place)).filter((name) => name.startsWith("bodies/a/"))).toHaveLength(3);

  await stores.ledger.erase("a");
  await stores.audits.erase("a");
  expect(await everythingIn(place)).toEqual([]);
});

test("ids that keys could not hold are kept apart", async () => {
  const ids = ["x:1", "x:1#2", `x:${"9".repeat(3000)}`, "x:\u0000/../*"];
  await stores.ledger.flag(
    "a",
    0,
    ids.map((id) => flaggedOf(postOf(id, `text of ${id}`))),
    [],
  );
  for (const id of ids) expect((await stores.ledger.get("a", id))?.post.text).toBe(`text of ${id}`);
  expect(() => stores.batches.erase("b/../a")).toThrow("an audit id holds only");
});

test("what is past its time is not seen any more, even before DynamoDB removes it", async () => {
  await stores.audits.put(auditOf("a"));
  await stores.ledger.flag("a", 0, many(2), []);
  const dayLater = (days: number) =>
    awsStores({ ...place, now: () => new Date(Date.now() + days * 86_400_000).toISOString() });
  expect(await dayLater(29).audits.get("a")).toBeDefined();
  expect(await dayLater(31).audits.get("a")).toBeUndefined();
  expect(await dayLater(31).audits.list()).toEqual([]);
  expect((await dayLater(31).ledger.page("a", {}, all)).total).toBe(0);
});

test("a step that was overtaken by an erasure cannot bring the audit back", async () => {
  const audit = auditOf("a");
  await stores.audits.put(audit);
  await stores.audits.put({ ...audit, state: "erasing" });
  await expect(stores.audits.put({ ...audit, state: "checking" })).rejects.toThrow("no-such-audit");
  await stores.audits.erase("a");
  await expect(stores.audits.put({ ...audit, state: "ready" })).rejects.toThrow("no-such-audit");
  await stores.audits.put({ ...audit, state: "erasing" });
  await stores.ledger.flag("a", 0, [flaggedOf(postOf("x:1"), findingOf())], []);
  await stores.ledger.erase("a");
  await stores.ledger.decide("a", keep(1), at);
  await stores.ledger.tick("a", "x:1", true, at);
  expect(await everythingIn(place)).toEqual([]);
});

test("a doubled start does not set back an audit that is under way", async () => {
  await stores.audits.put(auditOf("a"));
  await stores.audits.put(auditOf("a", { state: "reading" }));
  await expect(stores.audits.put(auditOf("a"))).rejects.toThrow();
  expect((await stores.audits.get("a"))?.state).toBe("reading");
});

test("removing an upload ends those that are under way", async () => {
  const Key = uploadKey("a", "export.zip");
  await s3.send(new CreateMultipartUploadCommand({ Bucket: place.bucket, Key }));
  expect(await everythingIn(place)).toEqual([Key]);
  await stores.uploads.remove("a");
  expect(await everythingIn(place)).toEqual([]);
});

test("pictures come back as they were, and go when erased", async () => {
  const bytes = randomBytes(300_000);
  const path = "data/tweets_media/1-\u0000a.jpg";
  await stores.pictures.write(
    "a",
    path,
    (async function* () {
      yield bytes;
    })(),
  );
  const chunks = await Array.fromAsync((await stores.pictures.read("a", path))!);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  expect(await stores.pictures.read("a", "data/tweets_media/other.jpg")).toBeUndefined();
  await stores.pictures.erase("a");
  expect(await everythingIn(place)).toEqual([]);
});
