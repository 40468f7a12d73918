import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { account } from "./account/index.ts";
import { historyOf } from "./example-history.ts";
import { exampleOf } from "./example-post.ts";
import { clauses } from "./guidance/index.ts";
import { checks, judge } from "./index.ts";
import { read } from "./reading/reading.ts";

const folders = ["confidentiality", "promotion", "professionalism", "account"];
const files = folders.flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "index.ts")
    .map((name) => name.replace(/\.ts$/, "")),
);

test("every check file is in the list, and every id is its file's name", () => {
  expect(judge.checks.map((check) => check.id).toSorted()).toEqual(files.toSorted());
});

test("every clause a check cites exists", () => {
  const known = new Set(clauses.map((clause) => clause.id));
  expect(judge.checks.flatMap((check) => check.clauses).filter((id) => !known.has(id))).toEqual([]);
});

describe.each(checks.map((check) => [check.id, check] as const))("%s", (_id, check) => {
  test.each(check.examples.flagged.map((example) => [example] as const))("flags %j", (example) => {
    const { post, author } = exampleOf(example);
    const reading = read(post, author);
    const found = check.find(reading, author);
    expect(found).toBeDefined();
    expect(found?.reason).toMatch(/^[A-Z“].*[.?]$/);
    for (const { start, end } of found?.spans ?? []) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(reading.text.length);
    }
  });

  test.each(check.examples.clear.map((example) => [example] as const))("leaves alone %j", (example) => {
    const { post, author } = exampleOf(example);
    expect(check.find(read(post, author), author)).toBeUndefined();
  });
});

describe.each(account.map((check) => [check.id, check] as const))("%s", (_id, check) => {
  test.each(check.examples.flagged.map((example) => [example] as const))("flags %j", (example) => {
    const { history, posts } = historyOf(judge, example);
    const found = check.find(history, history.author);
    expect(found).not.toEqual([]);
    for (const each of found) {
      expect(each.reason).toMatch(/^[A-Z“].*[.?]$/);
      const named = each.kind === "set" ? each.posts : each.kind === "post" ? [each.postId] : [];
      expect(posts.map(({ id }) => id)).toEqual(expect.arrayContaining([...named]));
    }
  });

  test.each(check.examples.clear.map((example) => [example] as const))("leaves alone %j", (example) => {
    const { history } = historyOf(judge, example);
    expect(check.find(history, history.author)).toEqual([]);
  });
});
