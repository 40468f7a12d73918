import { expect, test } from "vitest";
import { awsStores } from "@hindsight/store/aws";
import { auditOf } from "../contracts/samples.ts";
import { startLoopback } from "./loopback.ts";

const { newPlace } = await startLoopback();
const at = "2026-02-03T04:05:06.000Z";

test("lists one person's audits, newest first, and reads nobody else's", async () => {
  const place = await newPlace();
  const stores = awsStores(place);
  const put = (id: string, owner: string | undefined, createdAt: string) =>
    stores.audits.put(auditOf(id, { owner, createdAt }));
  const many = Array.from({ length: 120 }, (_, n) => put(`b${n}`, "ben", "2026-01-01T00:00:00.000Z"));
  await Promise.all([...many, put("a1", "ann", "2026-01-01T00:00:00.000Z"), put("c1", undefined, at)]);
  await put("a2", "ann", "2026-01-02T00:00:00.000Z");
  const listed = async (owner?: string) => (await awsStores(place, owner).audits.list()).map(({ id }) => id);

  expect(await listed("ann")).toEqual(["a2", "a1"]);
  expect(await listed("ben")).toHaveLength(120);
  expect(await listed()).toEqual(["c1"]);
  expect(await listed("a")).toEqual([]);
  await stores.audits.erase("a2");
  expect(await listed("ann")).toEqual(["a1"]);
});
