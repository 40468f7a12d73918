import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { writeXFolder } from "../invented/x-export.ts";
import { AuditJson } from "./audit-json.ts";
import { runHindsight } from "./run-hindsight.ts";

test("audits, writes what it found, lists and erases", async () => {
  using folder = temporaryFolder();
  const [home, json, author] = ["home", "found.json", "author.json"].map((name) =>
    join(folder.path, name),
  ) as [string, string, string];
  writeFileSync(author, JSON.stringify({ profession: "doctor", stages: [{ stage: "ST4", from: "2012" }] }));
  const unpacked = writeXFolder(join(folder.path, "export"), 500);

  const audit = await runHindsight(home, "audit", unpacked, "--author", author, "--json", json);
  expect(audit).toMatchObject({ exitCode: 0 });
  expect(audit.stderr).toMatch(/^Reading the export: .*\nChecking: .*\n$/);
  expect(audit.stdout).toContain("of @invented_author on x");
  expect(audit.stdout).toMatch(/Posts read\s+500\s+post 500/);
  expect(audit.stdout).toMatch(/Missing\s+0\s+of 500/);

  expect(statSync(json).mode & 0o077).toBe(0);
  const found = AuditJson.parse(JSON.parse(readFileSync(json, "utf8")));
  expect(found.coverage).toMatchObject({ posts: 500, byKind: { post: 500 }, expected: 500, missing: 0 });
  const [first] = found.flagged;
  expect(first?.post).toMatchObject({ platform: "x", kind: "post" });
  expect(first?.post.url).toContain("/invented_author/status/");
  for (const { post, findings } of found.flagged) {
    for (const { start, end } of findings.flatMap((finding) => finding.spans)) {
      expect(post.text.slice(start, end).length).toBe(end - start);
    }
  }

  const { id } = found.audit;
  expect((await runHindsight(home, "list")).stdout).toMatch(
    new RegExp(`^ID .*\\n${id} .*ready.*500 posts.*export\\n$`),
  );
  expect(await runHindsight(home, "erase", id)).toMatchObject({ exitCode: 0 });
  expect((await runHindsight(home, "list")).stdout).toBe("No audits yet.\n");
});

test("says nothing when told to be quiet", async () => {
  using folder = temporaryFolder();
  const unpacked = writeXFolder(join(folder.path, "export"), 20);
  expect(await runHindsight(folder.path, "audit", unpacked, "--quiet")).toEqual({
    stdout: "",
    stderr: "",
    exitCode: 0,
  });
});

test.each([
  [[], "What should be done?"],
  [["audit"], "Which export?"],
  [["erase"], "Which audit?"],
  [["dance"], "“dance” is not understood here."],
  [["audit", "x", "--fast"], "--fast"],
])("shows how it is used for %j", async (words, saw) => {
  using folder = temporaryFolder();
  const { exitCode, stdout, stderr } = await runHindsight(folder.path, ...words);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(saw);
  expect(stderr).toContain("hindsight audit PATH...");
});

test("refuses an author file in one sentence that names the field", async () => {
  using folder = temporaryFolder();
  const author = join(folder.path, "author.json");
  writeFileSync(author, JSON.stringify({ stages: [{ stage: "ST4", from: "last year" }] }));
  const unpacked = writeXFolder(join(folder.path, "export"), 20);
  const { exitCode, stderr } = await runHindsight(folder.path, "audit", unpacked, "--author", author);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /^“.*author\.json” does not describe an author as expected \(stages\.0\.from: expected a date/,
  );
});
