import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dot, fit, type Vector } from "./fit.ts";
import { learnedFrom } from "./learned-from.ts";
import { labelledPosts } from "./posts.ts";

const vector = (...value: number[]): Vector => ({
  at: Int32Array.from(value.keys()),
  value: Float64Array.from(value),
});

describe("fitting", () => {
  const vectors = [vector(1, 0), vector(0.9, 0.1), vector(0, 1), vector(0.1, 0.9), vector(0.2, 1)];
  const isRisky = [true, true, false, false, false];
  const scores = (importance: readonly number[]) => {
    const { weights, bias } = fit(vectors, isRisky, importance, 2);
    return vectors.map((each) => dot(weights, each) + bias);
  };

  test("parts one side from the other", () => {
    expect(scores([1, 1, 1, 1, 1]).map((score) => score > 0)).toEqual(isRisky);
  });

  test("heeds what is important more, and gives the same each time", () => {
    const [before = 0] = scores([1, 1, 1, 1, 1]);
    const [after = 0] = scores([9, 9, 1, 1, 1]);
    expect(after).toBeGreaterThan(before);
    expect(scores([9, 9, 1, 1, 1])[0]).toBe(after);
  });
});

test("the weights are what the posts teach; after a change: npm run learn", { timeout: 120_000 }, () => {
  const file = join(import.meta.dirname, "../src/learned/weights.json");
  expect(readFileSync(file, "utf8") === learnedFrom(labelledPosts())).toBe(true);
});

test("no post is there twice, and each subject has as many near-misses as risky posts", () => {
  const posts = labelledPosts();
  expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  const risky = posts.filter(({ label }) => label !== "clear").length;
  expect(posts.length - risky).toBeGreaterThan(risky);
});
