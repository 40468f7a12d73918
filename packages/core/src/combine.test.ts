import { expect, test } from "vitest";
import type { CheckInfo, FindingSet } from "./check.ts";
import { combine, combineInSet, combineSet } from "./combine.ts";
import type { Finding } from "./finding.ts";
import type { Opinion } from "./second-reader.ts";
import type { SetReading } from "./set-reading.ts";

const check = (id: string, rest: Partial<CheckInfo> = {}): CheckInfo => ({
  id,
  title: id,
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: ["BAD-CONF-1"],
  advice: "",
  ...rest,
});
const checks = [
  check("story"),
  check("anecdote", { severity: "low" }),
  check("code", { category: "promotion" }),
];
const checkOf = (id: string) => checks.find((each) => each.id === id);
const finding = (id: string, rest: Partial<Finding> = {}): Finding => ({
  check: id,
  category: checkOf(id)?.category ?? "privacy",
  severity: checkOf(id)?.severity ?? "low",
  confidence: 0.6,
  spans: [],
  reason: "Seen by the rules.",
  clauses: [],
  action: "delete",
  ...rest,
});
const opinion = (id: string, rest: Partial<Opinion> = {}): Opinion => ({
  check: id,
  severity: "high",
  confidence: 0.8,
  spans: [{ start: 0, end: 3 }],
  reason: "Seen by the model.",
  ...rest,
});

test("where both see the same, confidence goes up and nothing is said twice", () => {
  const [both, ...others] = combine([finding("story")], [opinion("story"), opinion("anecdote")], checkOf);
  expect(both).toMatchObject({ check: "story", agreement: "agrees", confidence: 0.76 });
  expect(others).toEqual([]);
});

test("a neighbouring check of the same kind is agreement, and a finding of its own only where it is graver", () => {
  const found = combine([finding("anecdote")], [opinion("story")], checkOf);
  expect(found).toMatchObject([
    { check: "story", source: "second-reader", severity: "high", confidence: 0.7 },
    { check: "anecdote", agreement: "agrees" },
  ]);
});

test("what only the rules see stays, lower down; critical findings keep their place, reminders are left alone", () => {
  const rules = [
    finding("story", { severity: "critical" }),
    finding("code"),
    finding("anecdote", { severity: "info" }),
  ];
  expect(combine(rules, [], checkOf)).toMatchObject([
    { check: "story", confidence: 0.6, agreement: "would-leave" },
    { check: "code", confidence: 0.3, agreement: "would-leave" },
    { check: "anecdote", confidence: 0.6 },
  ]);
  expect(combine(rules, [], checkOf)[2]).not.toHaveProperty("agreement");
});

test("a model alone is never graver than the check and never more than probable, and unknown checks are nothing", () => {
  const own = combine(
    [],
    [opinion("anecdote", { severity: "critical", confidence: 1 }), opinion("x")],
    checkOf,
  );
  expect(own).toEqual([
    {
      check: "anecdote",
      category: "confidentiality",
      severity: "low",
      confidence: 0.7,
      spans: [{ start: 0, end: 3 }],
      reason: "Seen by the model.",
      clauses: ["BAD-CONF-1"],
      action: "delete",
      source: "second-reader",
    },
  ]);
});

const set: FindingSet = {
  check: "story",
  category: "confidentiality",
  severity: "high",
  posts: ["x:1", "x:2"],
  breakBy: ["x:2"],
  reason: "Seen by the rules.",
  clauses: ["BAD-CONF-1"],
};
const reading: SetReading = {
  verdict: "confirm",
  confidence: 0.8,
  reason: "Seen by the model.",
  added: [{ postId: "x:9", spans: [{ start: 0, end: 3 }] }],
};

test("a set that is confirmed keeps all it was and takes in what is added, which is to go with the rest", () => {
  expect(combineSet(set, reading)).toEqual({
    isDissolved: false,
    set: {
      ...set,
      posts: ["x:1", "x:2", "x:9"],
      breakBy: ["x:2", "x:9"],
      added: ["x:9"],
      agreement: "agrees",
      opinion: "Seen by the model.",
    },
  });
});

test("a critical set is never taken apart, and its posts keep their place", () => {
  const critical = { ...set, severity: "critical" } as const;
  const dissolving: SetReading = { ...reading, verdict: "dissolve", added: [] };
  expect(combineSet(critical, dissolving)).toEqual({
    isDissolved: false,
    set: { ...critical, agreement: "would-leave", opinion: "Seen by the model." },
  });
  expect(combineInSet(finding("story", { severity: "critical" }), dissolving)).toMatchObject({
    severity: "critical",
    confidence: 0.6,
    agreement: "would-leave",
  });
  expect(combineSet(set, dissolving)).toMatchObject({ isDissolved: true });
  expect(combineInSet(finding("story"), dissolving)).toMatchObject({ severity: "info" });
});
