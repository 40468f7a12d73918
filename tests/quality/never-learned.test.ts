import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rowsOf } from "./rows.ts";

const learned = join(import.meta.dirname, "../../packages/checks/learning/posts.jsonl");
const measured = join(import.meta.dirname, "invented");

/** Case, spaces and signs aside. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

test("no post on which quality is measured is learned from", () => {
  const known = new Set((rowsOf(learned) ?? []).map(({ text }) => plain(text)));
  expect(known.size).toBeGreaterThan(60_000);
  for (const file of readdirSync(measured)) {
    const rows = rowsOf(join(measured, file)) ?? [];
    expect(rows.length, file).toBeGreaterThan(300);
    expect(rows.filter(({ text }) => known.has(plain(text))).map(({ id }) => id)).toEqual([]);
  }
});
