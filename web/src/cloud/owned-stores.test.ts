import { expect, test } from "vitest";
import { unknownAuthor } from "@hindsight/core/author";
import { startAudit } from "@hindsight/core/steps/start-audit";
import { memoryStores } from "@hindsight/store/memory";
import { flaggedOf } from "../testing/made-up.ts";
import { ownedStores } from "./owned-stores.ts";

test("nobody sees, changes or erases an audit of somebody else, through any port", async () => {
  const stores = memoryStores();
  const [ann, ben] = [ownedStores(stores, "ann"), ownedStores(stores, "ben")];
  const at = "2026-01-01T00:00:00.000Z";
  const audit = await startAudit(ann, { auditId: "a1", label: "x", author: unknownAuthor, rules: "r", at });
  await ann.ledger.flag("a1", 0, [flaggedOf("1")], []);
  await ann.batches.write("a1", 0, [flaggedOf("1").post]);
  await ann.papers.put("a1", "quiet", ["x"]);

  expect((await ann.audits.list()).map(({ id }) => id)).toEqual(["a1"]);
  expect(await ann.papers.get("a1", "quiet")).toEqual(["x"]);
  expect(await ben.audits.list()).toEqual([]);
  expect(await ben.audits.get("a1")).toBeUndefined();

  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Uint8Array.of(1);
  }
  const attempts: readonly (() => Promise<unknown>)[] = [
    () => ben.audits.put({ ...audit, label: "mine now" }),
    () => ben.audits.batchResults("a1"),
    () => ben.audits.erase("a1"),
    () => ben.uploads.receive("a1", "x", bytes()),
    () => ben.uploads.open("a1"),
    () => ben.batches.read("a1", 0),
    () => ben.ledger.page("a1", {}, { offset: 0, limit: 1 }),
    () => ben.ledger.get("a1", "x:1"),
    () => ben.ledger.decide("a1", [], at),
    () => ben.ledger.erase("a1"),
    () => ben.pictures.read("a1", "x.jpg"),
    () => ben.papers.get("a1", "quiet"),
    () => ben.papers.erase("a1"),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "no-such-audit" });
  expect((await ann.audits.get("a1"))?.label).toBe("x");
});
