import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judge } from "@hindsight/checks";
import { checksDocument, citing } from "./checks-document.ts";

test("docs/checks.md says what the checks say; after a change: npm run docs", () => {
  expect(readFileSync(join(import.meta.dirname, "../../docs/checks.md"), "utf8")).toBe(checksDocument());
});

test("every clause of the founding document is answered by a check", () => {
  const clauses = judge.clauses.map(({ id }) => id).filter((id) => id.startsWith("BAD-"));
  expect(clauses.length).toBe(32);
  expect(clauses.filter((id) => citing(id).length === 0)).toEqual([]);
});
