import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { unknownAuthor } from "./author.ts";
import type { Audit } from "./audit.ts";
import type { Digest } from "./fingerprint.ts";
import type { FlaggedPost } from "./flagged-post.ts";
import { makeStatement } from "./make-statement.ts";
import { checkedStatement, sealed } from "./statement.ts";

function newDigest(): Digest {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}

const audit: Audit = {
  id: "a1",
  createdAt: "2026-03-01T10:00:00.000Z",
  finishedAt: "2026-03-01T10:05:00.000Z",
  state: "ready",
  label: "my secret export name.zip",
  rules: "2026.11",
  author: unknownAuthor,
  accounts: [{ platform: "x", handle: "robin", formerHandles: [] }],
  batches: 1,
  fingerprint: "ab".repeat(32),
  coverage: {
    posts: 12,
    byKind: { post: 12 },
    byYear: { "2019": 6, "2012": 5, undated: 1 },
    files: [],
    duplicates: 1,
    unreadable: [],
    unreadableTotal: 2,
    missing: 3,
    media: { named: 4, notInArchive: 1 },
    notes: [],
  },
  result: { checked: 12, flagged: 4, notJudged: { language: { de: 2 } }, sets: [], account: [] },
};

const flaggedOf = (id: string, changes: Partial<FlaggedPost>): FlaggedPost => ({
  post: {
    id,
    platform: "x",
    kind: "post",
    text: "Never to be quoted",
    dateIsExact: true,
    status: "live",
    links: [],
    mentions: [],
    isComplete: true,
    media: [],
  },
  findings: [
    {
      check: "some-check",
      category: "confidentiality",
      severity: "high",
      confidence: 0.9,
      spans: [],
      reason: "Never to be quoted either",
      clauses: [],
      action: "delete",
    },
  ],
  ...changes,
});
const at = "2026-03-02T10:00:00.000Z";
const flagged = [
  flaggedOf("x:1", { decision: { choice: "delete", at }, doneAt: at }),
  flaggedOf("x:2", { decision: { choice: "keep", at, reason: "Signed by all of them" } }),
  flaggedOf("x:3", {}),
  flaggedOf("x:4", {}),
];
const body = makeStatement({
  audit,
  flagged,
  madeAt: at,
  consents: [{ postId: "x:3", reference: "Folder 7", date: "2020-05-01" }],
  sample: { seed: 1, postIds: ["x:7", "x:8", "x:9"], missed: ["x:9"], seenAt: at },
  verification: undefined,
});

test("counts what was read, found and chosen, and holds no word of a post", () => {
  expect(body).toMatchObject({
    period: { from: "2012", to: "2019", undated: 1 },
    judged: 10,
    read: { posts: 12, notUnderstood: 2, missing: 3 },
    found: [
      {
        category: "confidentiality",
        severity: "high",
        posts: 4,
        chosen: { delete: 1, keep: 1 },
        done: 1,
        undecided: 1,
        onFile: 1,
      },
    ],
    keptWithReason: 1,
    consents: [{ reference: "Folder 7", date: "2020-05-01" }],
    spotCheck: { looked: 3, missed: 1 },
    verification: null,
  });
  const text = JSON.stringify(body);
  for (const secret of ["Never to be quoted", "Signed by all", "secret export", "x:1"])
    expect(text).not.toContain(secret);
});

test("tells what became of earlier decisions to change something, and of no others", () => {
  const verified = (choice: "delete" | "keep", outcome: "gone" | "still-there") =>
    ({
      postId: "x:9",
      decision: { choice, at },
      firstWords: "Never to be quoted",
      platform: "x",
      kind: "post",
      outcome,
    }) as const;
  const { verification } = makeStatement({
    audit,
    flagged,
    madeAt: at,
    verification: [
      verified("delete", "gone"),
      verified("delete", "still-there"),
      verified("keep", "still-there"),
    ],
  });
  expect(verification).toEqual({ gone: 1, "still-there": 1 });
});

test("fits its check figure after any journey through JSON, and no longer once a figure changed", () => {
  const statement = sealed(body, newDigest);
  const reordered: unknown = JSON.parse(
    JSON.stringify(Object.fromEntries(Object.entries(statement).toReversed()), null, 4),
  );
  expect(checkedStatement(reordered, newDigest)).toEqual({ kind: "unaltered", statement });
  expect(checkedStatement({ ...statement, flagged: 3 }, newDigest)).toEqual({ kind: "altered" });
  expect(checkedStatement({ ...statement, note: "all clear" }, newDigest)).toEqual({ kind: "no-statement" });
  expect(checkedStatement([statement], newDigest)).toEqual({ kind: "no-statement" });
});
