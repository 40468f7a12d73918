import { expect, test } from "vitest";
import { leastMinutes, paceOf, standingAt } from "./pace.ts";

const at = (minutes: number): string => new Date(Date.UTC(2026, 2, 3, 10, minutes)).toISOString();
const pace = { portion: 3, minutes: 15, source: "" };

test("a tick frees its place once its time is over", () => {
  expect(standingAt(at(20), pace, [])).toEqual({ free: 3 });
  expect(standingAt(at(20), pace, [at(0), at(19), at(18)])).toEqual({ free: 1 });
  expect(standingAt(at(20), pace, [at(10), at(19), at(18)])).toEqual({ free: 0, goesOnAt: at(25) });
  // Somebody who ticked off more than a portion waits for the one that makes room.
  expect(standingAt(at(20), pace, [at(10), at(19), at(18), at(17)])).toEqual({ free: 0, goesOnAt: at(32) });
  expect(standingAt(at(25), pace, [at(10), at(19), at(18)])).toEqual({ free: 1 });
});

test("the first portion needs no waiting", () => {
  expect(leastMinutes(0, pace)).toBe(0);
  expect(leastMinutes(3, pace)).toBe(0);
  expect(leastMinutes(4, pace)).toBe(15);
  expect(leastMinutes(61, paceOf("instagram"))).toBe(2 * 24 * 60);
});
