import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fit } from "./fit.ts";
import { learnedFrom } from "./learned-from.ts";
import { matrixOf, product } from "./matrix.ts";
import { planesOf } from "./planes.ts";
import { labelledPosts, type LabelledPost } from "./posts.ts";
import { scaled, tellingOf } from "./telling.ts";

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
    const { weights, bias } = fit(matrix, { isRisky, importance, features: 2, cost: 0.5 });
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

describe("what a feature tells by itself", () => {
  const seen = [[0, 1], [0, 1], [0], [1], [1]];
  const matrix = matrixOf(seen.length, 7, (row, add) => {
    for (const feature of seen[row] ?? []) add(feature, 2);
  });
  const telling = tellingOf(matrix, {
    isRisky: [true, true, true, false, false],
    isHarmless: [false, false, false, true, true],
    features: 3,
  });

  test("is most for one that only risky rows have, and never nothing", () => {
    const [onlyRisky = 0, both = 0, neither = 0] = telling;
    expect(onlyRisky).toBeGreaterThan(both);
    expect(Math.min(both, neither)).toBeGreaterThanOrEqual(0.1);
  });

  test("scales how much of it a row has", () => {
    expect([...scaled(matrix, Float64Array.of(3, 1, 0)).value]).toEqual([6, 2, 6, 2, 6, 2, 2]);
    expect([...matrix.value]).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });
});

test("what is risky for one subject is nearer to the others than what is harmless", () => {
  const labels = ["confidentiality", "promotion", "unprofessional", "clear"] as const;
  const posts = [...labels, ...labels].map((label): LabelledPost => ({
    batch: "one",
    label,
    text: "",
    importance: 1,
    lesson: { tokens: [], kinds: [] },
  }));
  const matrix = matrixOf(posts.length, posts.length * 2, (row, add) => {
    add(row % 4, 1);
    add(row % 4 === 3 ? 4 : 5, 1);
  });
  const planes = planesOf(posts, matrix, 6);
  const score = (plane: number, row: number) =>
    product(matrix, row, planes[plane]?.weights ?? new Float64Array(6)) + (planes[plane]?.bias ?? 0);
  for (const own of [0, 1, 2]) {
    const other = (own + 1) % 3;
    expect(score(own, own)).toBeGreaterThan(score(own, other));
    expect(score(own, other)).toBeGreaterThan(score(own, 3));
  }
});

test("the weights are what the posts teach; after a change: npm run learn", { timeout: 300_000 }, () => {
  const file = join(import.meta.dirname, "../src/learned/weights.json");
  expect(readFileSync(file, "utf8") === learnedFrom(labelledPosts())).toBe(true);
});

test("no post is there twice, and each subject has as many near-misses as risky posts", () => {
  const posts = labelledPosts();
  expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  const risky = posts.filter(({ label }) => label !== "clear").length;
  expect(posts.length - risky).toBeGreaterThan(risky);
});
