import { expect, test } from "vitest";
import { recommend, type AccountFacts } from "./recommendation.ts";

const facts: AccountFacts = {
  read: 5000,
  judged: 4800,
  notRead: 0,
  flagged: 120,
  undecided: 120,
  toDo: 0,
  byYear: { "2012": 800, "2016": 3000, "2021": 1000, undated: 200 },
  flaggedByYear: { "2012": 10, "2016": 30, "2021": 80 },
  professionalSince: 2018,
};

test("a few flagged posts are cleaned up one by one", () => {
  const { way, share, hours, oldestYear, before } = recommend(facts);
  expect(way).toBe("clean-up");
  expect(share).toBeCloseTo(0.025);
  expect(hours).toBeCloseTo((120 * 24.5) / 3600);
  expect([oldestYear, before]).toEqual([2012, { posts: 3800, flagged: 40 }]);
});

test("what is mostly older than the profession, and much of it, is cleared whole", () => {
  const old = { ...facts, flagged: 400, undecided: 400, flaggedByYear: { "2012": 300, "2021": 100 } };
  expect(recommend(old).way).toBe("clear-old");
  expect(recommend({ ...old, undecided: 20 }).way).toBe("clean-up");
  expect(recommend({ ...old, professionalSince: undefined }).way).toBe("clean-up");
});

test("an account in which every third post is flagged is better left behind", () => {
  expect(recommend({ ...facts, flagged: 1600, undecided: 1600, flaggedByYear: { "2021": 1600 } }).way).toBe(
    "new-account",
  );
});

test("nothing is advised on an account that was hardly read", () => {
  expect(recommend({ ...facts, judged: 900 }).way).toBe("cannot-say");
  expect(recommend({ ...facts, notRead: 20_000 }).way).toBe("cannot-say");
  expect(recommend({ ...facts, read: 0, judged: 0, flagged: 0, byYear: {} }).way).toBe("cannot-say");
});
