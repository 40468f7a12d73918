import { expect, test } from "vitest";
import { judge } from "@hindsight/checks";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import { mergeReadings } from "@hindsight/core/steps/merge-readings";
import { planReading } from "@hindsight/core/steps/plan-reading";
import { at, readSetsWith as readWith, settings } from "./set-audit.ts";

test("sends each set with what is near it, and a set that is confirmed is surer", async () => {
  const { plan, before, result, inSet, asked } = await readWith({});
  expect(plan.sets).toMatchObject([
    {
      check: "patient-across-posts",
      ids: ["x:2", "x:3"],
      posts: [
        [0, 1],
        [1, 0],
      ],
      near: [[1, 1]],
    },
  ]);
  expect(asked.at(-1)).toContain("Further posts, 3 to 3:");
  expect(asked.at(-1)).not.toContain("years later");
  const opinion = "Together these may let a neighbour know who it was.";
  expect(result?.sets).toEqual([{ ...before?.sets[0], agreement: "agrees", opinion }]);
  expect(result?.secondReading?.sets).toEqual({ asked: 1, confirmed: 1, extended: 0, dissolved: 0, left: 0 });
  const [breakBy = ""] = before?.sets[0]?.breakBy ?? [];
  expect(await inSet(breakBy)).toMatchObject({ severity: "high", agreement: "agrees", confidence: 0.76 });
});

test("a set that is extended takes the post in, as a model's opinion that is never surer than probable", async () => {
  const { before, result, inSet } = await readWith({ add: [{ n: 3, quote: "A 7-year-old" }], confidence: 1 });
  expect(result?.sets).toMatchObject([
    {
      posts: ["x:2", "x:3", "x:4"],
      added: ["x:4"],
      breakBy: [...(before?.sets[0]?.breakBy ?? []), "x:4"],
    },
  ]);
  expect(result?.secondReading?.sets).toMatchObject({ confirmed: 1, extended: 1 });
  expect(await inSet("x:4")).toMatchObject({
    source: "second-reader",
    confidence: 0.7,
    spans: [{ start: 0, end: 12 }],
  });
});

test("a set that is taken apart stays to be looked at, and its posts are reminders", async () => {
  const { before, result, inSet } = await readWith({ verdict: "dissolve" });
  expect(result?.sets).toEqual([]);
  expect(result?.dissolved).toMatchObject([{ ...before?.sets[0], agreement: "would-leave" }]);
  expect(result?.flagged).toBe(before?.flagged);
  for (const id of ["x:2", "x:3"])
    expect(await inSet(id)).toMatchObject({ severity: "info", agreement: "would-leave" });
});

test("an answer that cannot be used changes nothing about the set", async () => {
  const { before, result, inSet } = await readWith({ verdict: "dissolve", confidence: 9 });
  expect(result?.sets).toEqual(before?.sets);
  expect(result?.dissolved).toEqual([]);
  expect(result?.secondReading?.sets).toMatchObject({ asked: 1, confirmed: 0, dissolved: 0 });
  expect(await inSet(before?.sets[0]?.breakBy[0] ?? "")).not.toHaveProperty("agreement");
});

test.each([{ from: "2022" }, { kinds: ["story"] }, { scope: "not-judged" }])(
  "no set goes out whose posts %j leaves out",
  async (choice) => {
    const { plan, result, before, asked } = await readWith({ verdict: "dissolve" }, choice);
    expect(plan.sets).toEqual([]);
    expect(asked.join("")).not.toContain("XP boy");
    expect(result?.sets).toEqual(before?.sets);
    expect(result?.secondReading?.sets).toBeUndefined();
  },
);

test("a later reading starts from what the rules found, not from what the last one made of it", async () => {
  const { stores, before } = await readWith({ verdict: "dissolve" });
  const plan = await planReading(
    { ...stores, judge },
    { auditId: "a", choice: ReadingChoice.parse({}), settings, at: "2026-02-01T00:00:00.000Z" },
  );
  expect(plan.sets).toHaveLength(1);
  const { result } = await mergeReadings(
    { ...stores, judge },
    { auditId: "a", reader: "none", state: "cancelled", at },
  );
  expect(result?.sets).toEqual(before?.sets);
  expect(result?.dissolved).toEqual([]);
});
