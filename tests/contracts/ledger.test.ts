import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Decision } from "@hindsight/core/decision";
import type { Filter } from "@hindsight/core/view";
import { adapters, type Adapter } from "./adapters.ts";
import { findingOf, flaggedOf, postOf } from "./samples.ts";

const decided = (choice: Decision["choice"], reason?: string): Decision => ({
  choice,
  reason,
  at: "2026-02-03T04:05:06.000Z",
});
const at = "2026-02-03T04:05:06.000Z";
const all = { offset: 0, limit: 100 };

describe.each(Object.entries(adapters))("the %s ledger", (_name, open) => {
  let adapter: Adapter;
  const ledger = () => adapter.stores.ledger;
  const ids = async (filter: Filter = {}, range = all) =>
    (await ledger().page("a", filter, range)).items.map(({ post }) => post.id);

  beforeEach(() => void (adapter = open()));
  afterEach(() => adapter.dispose());

  test("shows the worst first, ties by id, and pages through them", async () => {
    await ledger().flag("a", 0, [flaggedOf(postOf("x:3")), flaggedOf(postOf("x:2"))], []);
    await ledger().flag("a", 1, [flaggedOf(postOf("x:9"), findingOf({ severity: "critical" }))], []);
    await ledger().flag("a", 2, [flaggedOf(postOf("x:1"), findingOf({ severity: "low" }))], []);
    expect(await ids()).toEqual(["x:9", "x:2", "x:3", "x:1"]);
    expect(await ids({}, { offset: 1, limit: 2 })).toEqual(["x:2", "x:3"]);
    expect((await ledger().page("a", {}, { offset: 0, limit: 1 })).total).toBe(4);
  });

  test("flagging a batch again replaces what it flagged and keeps decisions and ticks", async () => {
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1")), flaggedOf(postOf("x:2"))], []);
    await ledger().decide("a", [{ postId: "x:1", decision: decided("keep", "consent on file") }], at);
    await ledger().tick("a", "x:1", true, "2026-02-04T00:00:00.000Z");
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1"), findingOf({ severity: "low" }))], []);
    expect(await ids()).toEqual(["x:1"]);
    expect(await ledger().get("a", "x:1")).toMatchObject({
      decision: decided("keep", "consent on file"),
      doneAt: "2026-02-04T00:00:00.000Z",
      findings: [{ severity: "low" }],
    });
  });

  test("a conclusion's findings join those of the batch, and go when it is drawn again without them", async () => {
    const story = postOf("x:1");
    await ledger().flag("a", 0, [flaggedOf(story, findingOf({ severity: "low" }))], []);
    await ledger().flag(
      "a",
      -1,
      [flaggedOf(story, findingOf({ check: "jigsaw" })), flaggedOf(postOf("x:2"))],
      [],
    );
    expect((await ledger().get("a", "x:1"))?.findings.map(({ check }) => check)).toEqual([
      "jigsaw",
      "patient-story",
    ]);
    await ledger().flag("a", 0, [flaggedOf(story, findingOf({ severity: "low" }))], []);
    expect((await ledger().get("a", "x:1"))?.findings).toHaveLength(2);
    await ledger().flag("a", -1, [], []);
    expect(await ids()).toEqual(["x:1"]);
    expect((await ledger().get("a", "x:1"))?.findings).toHaveLength(1);
  });

  test("filters by every field, together, and text in any case", async () => {
    await ledger().flag(
      "a",
      0,
      [
        flaggedOf(postOf("x:1", "Éclair in CLINIC"), findingOf({ category: "promotion", check: "code" })),
        flaggedOf(postOf("x:2", "100% %_ ' clinic", { kind: "reply", date: undefined }), findingOf()),
        flaggedOf(
          postOf("x:3", "nothing", { date: "2021-01-01T00:00:00.000Z" }),
          findingOf({ severity: "info" }),
        ),
      ],
      [],
    );
    await ledger().decide("a", [{ postId: "x:3", decision: decided("hide") }], at);
    expect(await ids({ category: "promotion" })).toEqual(["x:1"]);
    expect(await ids({ severity: "info" })).toEqual(["x:3"]);
    expect(await ids({ check: "code" })).toEqual(["x:1"]);
    expect(await ids({ year: "undated" })).toEqual(["x:2"]);
    expect(await ids({ year: "2021", decision: "hide" })).toEqual(["x:3"]);
    expect(await ids({ kind: "reply" })).toEqual(["x:2"]);
    expect(await ids({ decision: "none", text: "clinic" })).toEqual(["x:1", "x:2"]);
    expect(await ids({ text: "éclair" })).toEqual(["x:1"]);
    expect(await ids({ text: "%_ '" })).toEqual(["x:2"]);
    expect(await ids({ text: "clinic", severity: "info" })).toEqual([]);
  });

  test("counts each facet under the other filters", async () => {
    await ledger().flag(
      "a",
      0,
      [
        flaggedOf(
          postOf("x:1"),
          findingOf(),
          findingOf({ category: "promotion", check: "code", severity: "low" }),
        ),
        flaggedOf(postOf("x:2", "b", { kind: "reply" }), findingOf()),
      ],
      [],
    );
    await ledger().decide("a", [{ postId: "x:2", decision: decided("delete") }], at);
    expect(await ledger().facets("a", { kind: "reply" })).toEqual({
      category: { confidentiality: 1 },
      severity: { high: 1 },
      check: { "patient-story": 1 },
      year: { "2019": 1 },
      kind: { post: 1, reply: 1 },
      decision: { delete: 1 },
    });
    expect((await ledger().facets("a", {})).category).toEqual({ confidentiality: 2, promotion: 1 });
  });

  test("takes moves back one by one, a bulk move whole, until none is left", async () => {
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1")), flaggedOf(postOf("x:2"))], []);
    await ledger().decide("a", [{ postId: "x:1", decision: decided("delete") }], at);
    await ledger().decide(
      "a",
      [
        { postId: "x:1", decision: decided("keep", "fine") },
        { postId: "x:2", decision: decided("keep", "fine") },
        { postId: "x:404", decision: decided("keep") },
      ],
      at,
    );
    await ledger().decide("a", [{ postId: "x:404", decision: decided("keep") }], at);

    expect((await ledger().undo("a", at)).toSorted()).toEqual(["x:1", "x:2"]);
    expect((await ledger().get("a", "x:1"))?.decision).toEqual(decided("delete"));
    expect((await ledger().get("a", "x:2"))?.decision).toBeUndefined();
    expect(await ledger().undo("a", at)).toEqual(["x:1"]);
    expect((await ledger().get("a", "x:1"))?.decision).toBeUndefined();
    expect(await ledger().undo("a", at)).toEqual([]);
    expect(await ledger().get("a", "x:404")).toBeUndefined();
  });

  test("carries decisions from an older audit, without a move, and never over one made here", async () => {
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1")), flaggedOf(postOf("x:2"))], []);
    await ledger().decide("a", [{ postId: "x:1", decision: decided("keep") }], at);
    const older = ["x:1", "x:2", "x:404"].map((postId) => ({ postId, decision: decided("delete") }));
    await ledger().carry("a", older, at);
    await ledger().carry("a", older, at);
    expect((await ledger().get("a", "x:1"))?.decision?.choice).toBe("keep");
    expect((await ledger().get("a", "x:2"))?.decision?.choice).toBe("delete");
    expect((await ledger().history("a", "x:2")).map(({ event }) => event)).toEqual(["carried"]);
    expect(await ledger().undo("a", at)).toEqual(["x:1"]);
    expect(await ledger().undo("a", at)).toEqual([]);
    expect((await ledger().get("a", "x:2"))?.decision?.choice).toBe("delete");
  });

  test("keeps at least 100 moves", async () => {
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1"))], []);
    for (let move = 0; move < 100; move += 1) {
      await ledger().decide("a", [{ postId: "x:1", decision: decided("keep", String(move)) }], at);
    }
    for (let move = 0; move < 100; move += 1) expect(await ledger().undo("a", at)).toEqual(["x:1"]);
    expect((await ledger().get("a", "x:1"))?.decision).toBeUndefined();
  });

  test("a tick can be taken back", async () => {
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1"))], []);
    await ledger().tick("a", "x:1", true, "2026-02-04T00:00:00.000Z");
    await ledger().tick("a", "x:1", false, at);
    expect((await ledger().get("a", "x:1"))?.doneAt).toBeUndefined();
  });

  test("keeps the history of each post, oldest first", async () => {
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1")), flaggedOf(postOf("x:2"))], []);
    await ledger().decide("a", [{ postId: "x:1", decision: decided("delete") }], "2026-01-01T00:00:00.000Z");
    await ledger().undo("a", "2026-01-02T00:00:00.000Z");
    await ledger().decide("a", [{ postId: "x:1", decision: decided("hide") }], "2026-01-03T00:00:00.000Z");
    await ledger().tick("a", "x:1", true, "2026-01-04T00:00:00.000Z");
    const history = await ledger().history("a", "x:1");
    expect(history.map(({ event, at: when, decision }) => [event, when, decision?.choice])).toEqual([
      ["decided", "2026-01-01T00:00:00.000Z", "delete"],
      ["undone", "2026-01-02T00:00:00.000Z", undefined],
      ["decided", "2026-01-03T00:00:00.000Z", "hide"],
      ["done", "2026-01-04T00:00:00.000Z", undefined],
    ]);
    expect(await ledger().history("a", "x:2")).toEqual([]);
    await ledger().erase("a");
    expect(await ledger().history("a", "x:1")).toEqual([]);
  });

  test("shows posts that are alike, and leaves out what only quietened checks found", async () => {
    const both = flaggedOf(postOf("x:1"), findingOf(), findingOf({ check: "swearing", severity: "low" }));
    const one = flaggedOf(postOf("x:2"), findingOf({ check: "swearing", severity: "low" }));
    await ledger().flag(
      "a",
      0,
      [{ ...both, alike: "k" }, { ...one, alike: "k" }, flaggedOf(postOf("x:3"))],
      [],
    );
    expect(await ids({ alike: "k" })).toEqual(["x:1", "x:2"]);
    expect(await ids({ alike: "other" })).toEqual([]);
    expect(await ids({ exceptChecks: ["swearing"] })).toEqual(["x:1", "x:3"]);
    expect(await ids({ exceptChecks: ["swearing", "patient-story"] })).toEqual([]);
    expect((await ledger().facets("a", { exceptChecks: ["swearing"] })).kind).toEqual({ post: 2 });
  });

  test("puts what went far before what nobody saw", async () => {
    await ledger().flag(
      "a",
      0,
      [flaggedOf(postOf("x:1")), flaggedOf(postOf("x:2", "b", { likes: 5000 }))],
      [],
    );
    expect(await ids()).toEqual(["x:2", "x:1"]);
  });

  test("keeps clues by batch and replaces them", async () => {
    const clue = { postId: "x:1", kind: "age", value: "34" } as const;
    await ledger().flag("a", 0, [], [clue]);
    await ledger().flag("a", 1, [], [{ ...clue, postId: "x:2" }]);
    await ledger().flag("a", 0, [], [{ ...clue, value: "35" }]);
    expect(await ledger().clues("a")).toEqual([
      { ...clue, value: "35" },
      { ...clue, postId: "x:2" },
    ]);
  });

  test("erasing one audit leaves the other alone", async () => {
    for (const audit of ["a", "b"]) {
      await ledger().flag(
        audit,
        0,
        [flaggedOf(postOf("x:1"))],
        [{ postId: "x:1", kind: "age", value: "34" }],
      );
      await ledger().decide(audit, [{ postId: "x:1", decision: decided("delete") }], at);
    }
    await ledger().erase("a");
    await ledger().erase("a");
    expect((await ledger().page("a", {}, all)).total).toBe(0);
    expect(await ledger().clues("a")).toEqual([]);
    expect(await ledger().undo("a", at)).toEqual([]);
    expect((await ledger().get("b", "x:1"))?.decision?.choice).toBe("delete");
  });

  test("outlives a restart", async () => {
    if (!adapter.reopen) return;
    await ledger().flag("a", 0, [flaggedOf(postOf("x:1"))], []);
    await ledger().decide("a", [{ postId: "x:1", decision: decided("ask") }], at);
    const again = adapter.reopen().ledger;
    expect((await again.get("a", "x:1"))?.decision?.choice).toBe("ask");
    expect(await again.undo("a", at)).toEqual(["x:1"]);
  });
});
