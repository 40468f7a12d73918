import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { AuditJson } from "../cli/audit-json.ts";
import { runHindsight } from "../cli/run-hindsight.ts";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { writeXFolder } from "../invented/x-export.ts";
import { answerInFolder, answerText } from "./answer-in-folder.ts";

const Document = AuditJson.extend({
  coverage: AuditJson.shape.coverage.extend({
    secondReader: z.object({
      state: z.string(),
      asked: z.number(),
      read: z.number(),
      notRead: z.number(),
      agreed: z.number(),
      added: z.number(),
    }),
  }),
});

test("writes what it would ask about 600 posts, takes the answers, and puts them beside the rules", async () => {
  using folder = temporaryFolder();
  const [home, requests, json] = ["home", "requests", "found.json"].map((name) =>
    join(folder.path, name),
  ) as [string, string, string];
  const unpacked = writeXFolder(join(folder.path, "export"), 600);
  const words = ["audit", unpacked, "--second-reader", `folder:${requests}`, "--json", json];

  const first = await runHindsight(home, ...words);
  expect(first).toMatchObject({ exitCode: 0 });
  expect(first.stderr).toMatch(/Second reader: \d+ posts in \d+ requests to .*requests/);
  expect(first.stderr).toMatch(/0 of \d+ posts were read; \d+ requests wait for an answer/);
  const files = readdirSync(requests);
  expect(files.length).toBeGreaterThan(3);
  expect(statSync(join(requests, files[0] ?? "")).mode & 0o077).toBe(0);
  const before = Document.parse(JSON.parse(readFileSync(json, "utf8")));
  expect(before.coverage.secondReader).toMatchObject({ state: "waiting", read: 0 });

  const asked = answerInFolder(requests, (posts) =>
    answerText(
      posts,
      posts.flatMap(({ n, text }) => {
        if (text.includes("Coffee machine"))
          return {
            n,
            check: "employer-disparagement",
            quote: "coffee machine on the second floor",
            why: "This may read as running down where you work.",
            severity: "low",
            confidence: 0.9,
          };
        return text.includes("DRGLOW")
          ? {
              n,
              check: "undeclared-interest",
              quote: /DRGLOW\d+/.exec(text)?.[0] ?? "",
              why: "Consider saying what you get for this.",
              severity: "low",
              confidence: 0.9,
            }
          : [];
      }),
    ),
  );
  const posts = asked.flat();
  expect(posts.length).toBeGreaterThan(400);
  expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);

  const second = await runHindsight(home, ...words);
  expect(second).toMatchObject({ exitCode: 0 });
  expect(readdirSync(requests).length).toBe(files.length * 2);
  const found = Document.parse(JSON.parse(readFileSync(json, "utf8")));
  expect(found.coverage.secondReader).toMatchObject({ state: "done", asked: 600, read: 600, notRead: 0 });
  expect(second.stdout).toContain("Second reader (folder): 600 posts read, 0 not read");

  const rulesAlone = new Set(before.flagged.map(({ post }) => post.id));
  const own = found.flagged.filter(({ post }) => !rulesAlone.has(post.id));
  expect(own.length).toBe(posts.filter(({ text }) => text.includes("Coffee machine")).length);
  expect(own[0]?.findings).toMatchObject([
    { check: "employer-disparagement", severity: "low", confidence: 0.7, source: "second-reader" },
  ]);
  const [span] = own[0]?.findings[0]?.spans ?? [];
  expect(own[0]?.post.text.slice(span?.start, span?.end)).toBe("Coffee machine on the second floor");

  const glow = found.flagged.find(({ post }) => post.text.includes("DRGLOW"));
  const glowBefore = before.flagged.find(({ post }) => post.id === glow?.post.id);
  expect(glow?.findings.map(({ check }) => check)).toEqual(glowBefore?.findings.map(({ check }) => check));
  expect(glow?.findings[0]).toMatchObject({ check: "discount-code", agreement: "agrees" });
  expect(glow?.findings[0]?.confidence).toBeGreaterThan(glowBefore?.findings[0]?.confidence ?? 1);
  // What only the rules saw is lower, and there.
  for (const { post, findings } of before.flagged) {
    const now = found.flagged.find((each) => each.post.id === post.id)?.findings ?? [];
    expect(now.map(({ check }) => check)).toEqual(expect.arrayContaining(findings.map(({ check }) => check)));
  }
  const hungover = found.flagged.find(({ post }) => post.text.includes("hungover"));
  expect(hungover?.findings[0]).toMatchObject({ severity: "critical", agreement: "would-leave" });
});

test("takes what can be used of an answer at once, and asks in one more file about the rest", async () => {
  using folder = temporaryFolder();
  const home = join(folder.path, "home");
  const requests = join(folder.path, "my requests");
  const unpacked = writeXFolder(join(folder.path, "export"), 60);
  const first = await runHindsight(home, "audit", unpacked, "--second-reader", `folder:${requests}`);
  const goOn = /go on with: npx hindsight read-again (\w+) --second-reader "(folder:[^"]+)"$/m.exec(
    first.stderr,
  );
  expect(goOn?.[2]).toBe(`folder:${requests}`);
  const words = ["read-again", goOn?.[1] ?? "", "--second-reader", goOn?.[2] ?? ""];

  const unsure = { check: "thought-crime", quote: "", why: "", severity: "low", confidence: 1 };
  answerInFolder(requests, (posts) => answerText(posts, [{ n: 1, ...unsure }]));
  const second = await runHindsight(home, ...words);
  const [, read, all] = /(\d{1,3}) of (\d{1,3}) posts were read; 2 requests wait/.exec(second.stderr) ?? [];
  expect(Number(read)).toBe(Number(all) - 2);
  expect(second.stdout).toMatch(/Second reader \(folder\): 58 posts read, 2 not read/);

  expect(answerInFolder(requests, (posts) => answerText(posts, [])).map(({ length }) => length)).toEqual([
    1, 1,
  ]);
  expect((await runHindsight(home, ...words)).stdout).toContain("60 posts read, 0 not read");
});

test("goes on with an audit that is there, and refuses what leaves the computer without a yes", async () => {
  using folder = temporaryFolder();
  const home = join(folder.path, "home");
  const requests = join(folder.path, "requests");
  await runHindsight(home, "audit", writeXFolder(join(folder.path, "export"), 60), "--quiet");
  const id = (await runHindsight(home, "list")).stdout.split("\n")[1]?.split(" ")[0] ?? "";

  const remote = await runHindsight(home, "read-again", id, "--second-reader", "https://models.example/v1");
  expect(remote).toMatchObject({ exitCode: 1 });
  expect(remote.stderr).toContain("The second reader at models.example is not on this computer");

  const nobody = await runHindsight(home, "read-again", id, "--second-reader", "http://127.0.0.1:1/v1");
  expect(nobody).toMatchObject({ exitCode: 1 });
  expect(nobody.stderr).toContain("The second reader at 127.0.0.1:1 did not answer");

  const words = ["read-again", id, "--second-reader", `folder:${requests}`];
  expect((await runHindsight(home, ...words)).stderr).toMatch(/2 requests wait/);
  expect(answerInFolder(requests, (posts) => answerText(posts, [])).length).toBe(2);
  expect((await runHindsight(home, ...words)).stdout).toMatch(
    /Second reader \(folder\): \d+ posts read, 0 not read/,
  );
});
