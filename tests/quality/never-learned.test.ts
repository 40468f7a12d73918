import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rowsOf } from "./rows.ts";

const learned = join(import.meta.dirname, "../../packages/checks/learning/posts.jsonl");
const measured = join(import.meta.dirname, "invented");

/** Case, spaces and signs aside. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const runOf = 4;
const runsOf = (text: string): readonly string[] => {
  const words = plain(text).split(" ");
  return words.slice(runOf - 1).map((_, at) => words.slice(at, at + runOf).join(" "));
};

/** More of its runs of four words than this no measured post may share with one that is learned from. */
const mostShared = 0.6;

test("no post on which quality is measured is learned from, nor one much like it", () => {
  const rows = rowsOf(learned) ?? [];
  expect(rows.length).toBeGreaterThan(60_000);
  const known = new Set(rows.map(({ text }) => plain(text)));
  const holders = new Map<string, number[]>();
  for (const [row, { text }] of rows.entries())
    for (const run of new Set(runsOf(text))) holders.set(run, [...(holders.get(run) ?? []), row]);

  for (const file of readdirSync(measured)) {
    const posts = rowsOf(join(measured, file)) ?? [];
    expect(posts.length, file).toBeGreaterThan(300);
    const tooNear = posts.filter(({ text }) => {
      const runs = runsOf(text);
      const shared = new Map<number, number>();
      for (const run of runs)
        for (const row of holders.get(run) ?? []) shared.set(row, (shared.get(row) ?? 0) + 1);
      return (
        known.has(plain(text)) || Math.max(0, ...shared.values()) > Math.max(1, runs.length * mostShared)
      );
    });
    expect(tooNear.map(({ text }) => text)).toEqual([]);
  }
});
