import { expect, test } from "vitest";
import { estimateTokens } from "@hindsight/core/second-reader";
import { checks, rubric } from "./index.ts";

test("tells a second reader of every check, in at most 6,000 tokens", () => {
  expect(rubric.text.length / 4).toBeLessThanOrEqual(6000);
  expect(estimateTokens(rubric.text)).toBeLessThanOrEqual(6000);
  const entries = new Map(
    rubric.text.split("\n").map((line) => [/^([a-z-]+) \(/.exec(line)?.[1], line] as const),
  );
  const told = checks.filter(({ isLastResort }) => isLastResort !== true);
  for (const check of told) {
    const entry = entries.get(check.id) ?? "";
    expect(entry, check.id).toContain(check.title);
    expect(entry, check.id).toContain(check.clauses[0]);
    expect(entry, check.id).toMatch(/ \+ .* - /);
  }
  expect(rubric.checks).toEqual(told);
});
