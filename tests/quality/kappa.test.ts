import { expect, test } from "vitest";
import { kappa } from "./kappa.ts";

const pairs = (both: number, first: number, second: number, none: number) =>
  [
    ...Array.from({ length: both }, () => [true, true] as const),
    ...Array.from({ length: first }, () => [true, false] as const),
    ...Array.from({ length: second }, () => [false, true] as const),
    ...Array.from({ length: none }, () => [false, false] as const),
  ] as const;

test("is the textbook figure, 1 at full agreement, 0 at chance", () => {
  expect(kappa(pairs(20, 5, 10, 15))).toBeCloseTo(0.4, 10);
  expect(kappa(pairs(3, 0, 0, 7))).toBe(1);
  expect(kappa(pairs(1, 1, 1, 1))).toBe(0);
  expect(kappa(pairs(0, 0, 0, 9))).toBeUndefined();
  expect(kappa([])).toBeUndefined();
});
