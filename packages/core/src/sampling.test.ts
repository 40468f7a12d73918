import { expect, test } from "vitest";
import { drawOrder, placeInBatches, upperBound } from "./sampling.ts";

test.each([
  // 1 - 0.05^(1/n) where nothing was hit; the rest from published tables of the exact bound.
  [0, 20, 0.1391],
  [0, 50, 0.0582],
  [0, 100, 0.0295],
  [1, 20, 0.2161],
  [1, 100, 0.0466],
  [2, 50, 0.1206],
  [5, 100, 0.1023],
  [10, 20, 0.698],
  [0, 0, 1],
  [20, 20, 1],
])("%i of %i: at most %d", (hits, looked, bound) => {
  expect(upperBound(hits, looked)).toBeCloseTo(bound, 3);
});

test("a sample of thousands neither underflows nor gets lost", () => {
  expect(upperBound(0, 100_000)).toBeCloseTo(1 - 0.05 ** (1 / 100_000), 9);
  expect(upperBound(500, 100_000)).toBeGreaterThan(0.005);
  expect(upperBound(500, 100_000)).toBeLessThan(0.0055);
});

test("draws every number once, the same ones for the same seed, and none more often than others", () => {
  expect([...drawOrder(1000, 7)].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 1000 }, (_, n) => n),
  );
  expect([...drawOrder(50, 7)]).toEqual([...drawOrder(50, 7)]);
  expect([...drawOrder(50, 7)]).not.toEqual([...drawOrder(50, 8)]);

  const first = Array.from({ length: 4000 }, (_, seed) => {
    const [drawn = -1] = drawOrder(4, seed);
    return drawn;
  });
  for (const number of [0, 1, 2, 3]) {
    const share = first.filter((drawn) => drawn === number).length / first.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  }
});

test("finds a post in its batch", () => {
  expect(placeInBatches([400, 400, 3], 0)).toEqual({ batch: 0, at: 0 });
  expect(placeInBatches([400, 0, 400, 3], 400)).toEqual({ batch: 2, at: 0 });
  expect(placeInBatches([400, 400, 3], 802)).toEqual({ batch: 2, at: 2 });
  expect(placeInBatches([400, 400, 3], 803)).toBeUndefined();
});
