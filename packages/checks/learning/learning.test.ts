import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fit } from "./fit.ts";
import { learnedFrom } from "./learned-from.ts";
import { matrixOf, product } from "./matrix.ts";
import { labelledPosts } from "./posts.ts";

describe("fitting", () => {
  const rows = [
    [1, 0],
    [0.9, 0.1],
    [0, 1],
    [0.1, 0.9],
    [0.2, 1],
  ];
  const matrix = matrixOf(rows.length, 2 * rows.length, (row, add) => {
    for (const [feature, amount] of (rows[row] ?? []).entries()) add(feature, amount);
  });
  const isRisky = [true, true, false, false, false];
  const scores = (importance: readonly number[]) => {
    const { weights, bias } = fit(matrix, isRisky, importance, 2);
    return rows.map((_, row) => product(matrix, row, weights) + bias);
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
