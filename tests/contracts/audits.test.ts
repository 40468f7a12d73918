import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { adapters, type Adapter } from "./adapters.ts";
import { auditOf } from "./samples.ts";

describe.each(Object.entries(adapters))("the %s audits", (_name, open) => {
  let adapter: Adapter;
  const audits = () => adapter.stores.audits;
  beforeEach(() => void (adapter = open()));
  afterEach(() => adapter.dispose());

  test("lists the newest first and replaces a state", async () => {
    await audits().put(auditOf("old", { createdAt: "2025-01-01T00:00:00.000Z" }));
    await audits().put(auditOf("new"));
    await audits().put(auditOf("old", { createdAt: "2025-01-01T00:00:00.000Z", state: "failed" }));
    expect((await audits().list()).map(({ id, state }) => [id, state])).toEqual([
      ["new", "uploaded"],
      ["old", "failed"],
    ]);
    expect(await audits().get("none")).toBeUndefined();
  });

  test("keeps one result a batch, by number, until they are cleared", async () => {
    const result = (batch: number, flagged: number) => ({ batch, checked: 400, flagged, notJudged: {} });
    await audits().putBatchResult("a", result(10, 1));
    await audits().putBatchResult("a", result(2, 1));
    await audits().putBatchResult("a", result(2, 5));
    await audits().putBatchResult("b", result(0, 1));
    expect(await audits().batchResults("a")).toEqual([result(2, 5), result(10, 1)]);
    await audits().clearBatchResults("a");
    expect(await audits().batchResults("a")).toEqual([]);
    expect(await audits().batchResults("b")).toHaveLength(1);
  });

  test("erases one audit with its results, and may do so twice", async () => {
    await audits().put(auditOf("a"));
    await audits().put(auditOf("b"));
    await audits().putBatchResult("a", { batch: 0, checked: 1, flagged: 0, notJudged: {} });
    await audits().erase("a");
    await audits().erase("a");
    expect(await audits().get("a")).toBeUndefined();
    expect(await audits().batchResults("a")).toEqual([]);
    expect((await audits().list()).map(({ id }) => id)).toEqual(["b"]);
  });
});
