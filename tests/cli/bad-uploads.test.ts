import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { runHindsight } from "./run-hindsight.ts";

const tweets = 'window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"Hello"}}]';
const whole = zipOf([{ path: "data/tweets.js", bytes: tweets.padEnd(5000) }]);

/** Files given, by name, and what the one sentence on stderr must say. */
const cases: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, RegExp])[] = [
  [
    "a text file",
    { "notes.txt": "Dear diary" },
    /is not an export we know.*expected the \.zip that X or Instagram/,
  ],
  ["an empty file", { "export.zip": "" }, /expected|not an export|cut off/],
  [
    "a zip cut short",
    { "export.zip": whole.subarray(0, whole.length - 30) },
    /stops before its end.*download it again/,
  ],
  [
    "a locked zip",
    { "export.zip": zipOf([{ path: "data/tweets.js", bytes: tweets, isEncrypted: true }]) },
    /password/,
  ],
  [
    "a zip bomb",
    { "export.zip": zipOf([{ path: "data/tweets.js", bytes: Buffer.alloc(200_000_000, " ") }]) },
    /would unpack to far more/,
  ],
  [
    "a member that lies about its size",
    { "export.zip": zipOf([{ path: "data/tweets.js", bytes: tweets, declaredSize: 3 }]) },
    /damaged/,
  ],
  [
    "an export from Facebook",
    { "export.zip": zipOf([{ path: "your_facebook_activity/posts/your_posts_1.json", bytes: "[]" }]) },
    /from Facebook, which cannot be read yet/,
  ],
  [
    "a Google Takeout",
    {
      "takeout.zip": zipOf([
        { path: "Takeout/archive_browser.html", bytes: "<html>" },
        { path: "Takeout/YouTube/x.csv", bytes: "" },
      ]),
    },
    /Google Takeout/,
  ],
  [
    "an export without posts",
    { "export.zip": zipOf([{ path: "data/tweets.js", bytes: "window.YTD.tweets.part0 = []" }]) },
    /export from X.*no posts were found/,
  ],
];

test.each(cases)(
  "%s is refused in one clear sentence, and nothing is left behind",
  async (_name, files, words) => {
    using folder = temporaryFolder();
    const given = join(folder.path, "given");
    mkdirSync(given);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(given, name), bytes);
    const home = join(folder.path, "home");
    const paths = Object.keys(files).map((name) => join(given, name));

    const { exitCode, stdout, stderr } = await runHindsight(home, "audit", ...paths);
    expect([exitCode, stdout]).toEqual([1, ""]);
    const sentence = stderr.replace("Reading the export: 0 posts\n", "");
    expect(sentence).toMatch(words);
    expect(sentence.trim().split("\n")).toHaveLength(1);
    expect((await runHindsight(home, "list")).stdout).toBe("No audits yet.\n");
  },
);

test("a path that is not there is named", async () => {
  using folder = temporaryFolder();
  const { exitCode, stderr } = await runHindsight(folder.path, "audit", join(folder.path, "missing.zip"));
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("missing.zip” could not be found")]);
});

test("odd records, names and dates inside an export cost those records only", async () => {
  using folder = temporaryFolder();
  const tweet = (id: string, text: string, rest = "") =>
    `{"tweet":{"id_str":"${id}","full_text":${JSON.stringify(text)},"created_at":"Wed Oct 10 20:19:24 +0000 2018"${rest}}}`;
  const records = [
    tweet("1", "Long walk today"),
    tweet("2", "<script>alert(1)</script> \u202Eevil and " + "e\u0301\u0301".repeat(100) + "👍".repeat(5000)),
    '{"tweet":{"id_str":"3","full_text":"no date","created_at":"Thu Jan 01 00:00:00 +0000 1997"}}',
    '{"tweet":{"id_str":"4","full_text":"future","created_at":"Thu Jan 01 00:00:00 +0000 2199"}}',
    '{"tweet":{"id_str":"5","full_text":"proto","__proto__":{"polluted":true}}}',
    '{"tweet":{"id_str":"6","full_text": }}',
    `{"tweet":{"id_str":"7","full_text":"${"x".repeat(10_000_000)}"}}`,
    `{"tweet":{"id_str":"8","deep":${"[".repeat(5000)}${"]".repeat(5000)}}}`,
    '{"tweet":{"id":12345678901234567890,"full_text":"huge id"}}',
    tweet("9", "The last one"),
  ];
  const zip = join(folder.path, "export.zip");
  const bytes = `window.YTD.tweets.part0 = [\n${records.join(",\n")}\n]`;
  writeFileSync(
    zip,
    zipOf([
      { path: "../../etc/passwd", bytes: "x" },
      { path: "/data/tweets.js", bytes: "x" },
      { path: "data/tweets\u0000.js", bytes: "x" },
      { path: "data/tweets.js", bytes: Buffer.concat([Buffer.from(bytes), Buffer.from([0xff, 0xfe])]) },
      { path: "data/tweets.js", bytes: "window.YTD.tweets.part0 = []" },
    ]),
  );
  const json = join(folder.path, "found.json");
  const { exitCode, stderr } = await runHindsight(folder.path, "audit", zip, "--json", json);
  expect([exitCode, stderr.includes("Something went wrong")]).toEqual([0, false]);
  const { coverage } = JSON.parse((await import("node:fs")).readFileSync(json, "utf8")) as {
    coverage: { posts: number; unreadable: { file: string; index: number; reason: string }[] };
  };
  expect(coverage.posts).toBe(6);
  expect(coverage.unreadable.filter(({ file }) => file.endsWith("tweets.js")).length).toBeGreaterThanOrEqual(
    4,
  );
  for (const { reason } of coverage.unreadable) expect(reason.length).toBeGreaterThan(10);
});
