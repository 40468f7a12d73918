import { expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith } from "../testing/open-app.ts";
import { postAnchor } from "./post-anchor.ts";
import { excerptOf, firstWords, textPieces } from "./text-pieces.ts";

async function pageWith(
  text: string,
  spans: readonly { start: number; end: number }[] = [],
): Promise<string> {
  const app = openApp();
  await readyAuditWith(app, [flaggedOf("1", { text }, { spans: [...spans] })]);
  return app.page("/audits/ready1/review");
}

test("escapes markup wherever an export can put it", async () => {
  const script = "<script>alert('x')</script>\"'&<img src=x onerror=alert(1)>";
  const app = openApp();
  const flagged = flaggedOf(
    script,
    {
      text: script,
      surface: script,
      replyTo: { handle: script },
      kind: "reply",
      url: `https://x.com/"${script}`,
    },
    { reason: script, check: script, clauses: [script] },
  );
  await readyAuditWith(app, [flagged], {
    label: script,
    accounts: [{ platform: "x", handle: script, formerHandles: [] }],
  });
  const at = "2026-01-01T00:00:00.000Z";
  const decision = { choice: "delete", reason: script, at } as const;
  await app.stores.ledger.decide("ready1", [{ postId: `x:${script}`, decision }], at);
  for (const path of [
    "/audits",
    "/audits/ready1/review?decision=any",
    "/audits/ready1/checklist",
    "/audits/ready1/erase",
  ]) {
    const page = await app.page(path);
    expect(page).not.toMatch(/<script>|<img|onerror=alert\(1\)>/);
    expect(page).toContain("&lt;script&gt;");
  }
});

test("marks what was seen, with overlapping marks as one", async () => {
  const page = await pageWith("Saw Mrs Arkwright today", [
    { start: 4, end: 17 },
    { start: 8, end: 23 },
    { start: -5, end: 3 },
    { start: 90, end: 99 },
  ]);
  expect(page).toContain("<mark>Saw</mark> <mark>Mrs Arkwright today</mark>");
});

test("counts marks in UTF-16 units and never cuts a character in two", () => {
  const pieces = textPieces("😀😀 ill", [{ start: 1, end: 4 }]);
  expect(pieces.map(({ text, isMarked }) => [text, isMarked])).toEqual([
    ["😀😀", true],
    [" ill", false],
  ]);
});

test("takes away what would turn the page around or pile up over it", async () => {
  const page = await pageWith(`abc \u202egnp.exe\u202c \u0000 Z${"\u0301".repeat(100)}`);
  expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
  expect(page).toContain(`Z${"\u0301".repeat(4)}<`);
  expect(page).toContain('<bdi dir="auto">');
});

test("folds a long text around the first mark, and keeps the whole at hand", async () => {
  const text = `${"😀".repeat(2500)} Hexham ${"😀".repeat(2500)}`;
  const at = text.indexOf("Hexham");
  const page = await pageWith(text, [{ start: at, end: at + 6 }]);
  expect(page).toContain("Show the whole text (10,008 characters)");
  expect(page.match(/<mark>Hexham<\/mark>/g)).toHaveLength(2);
  expect(excerptOf(text, [{ start: at, end: at + 6 }], 450).text.length).toBeLessThan(460);
});

test("shortens to whole characters on one line", () => {
  expect(firstWords("one\n\n two", 20)).toBe("one two");
  expect(firstWords("😀".repeat(50), 3)).toBe("😀😀😀…");
});

test("gives different posts different anchors", () => {
  expect(postAnchor("x:1")).toBe("p-x_3a_1");
  const anchors = new Set(["x:1 2", "x:1_20_2", 'x:1"2', "x:12"].map(postAnchor));
  expect(anchors.size).toBe(4);
});
