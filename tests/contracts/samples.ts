import type { Audit } from "@hindsight/core/audit";
import { unknownAuthor } from "@hindsight/core/author";
import type { Finding } from "@hindsight/core/finding";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Post } from "@hindsight/core/post";

/** A made-up post. */
export const postOf = (id: string, text = `Post ${id}`, rest: Partial<Post> = {}): Post => ({
  id,
  platform: "x",
  kind: "post",
  text,
  date: "2019-03-04T05:06:07.000Z",
  dateIsExact: true,
  status: "live",
  links: [],
  mentions: [],
  isComplete: true,
  media: [],
  ...rest,
});

/** A made-up finding. */
export const findingOf = (rest: Partial<Finding> = {}): Finding => ({
  check: "patient-story",
  category: "confidentiality",
  severity: "high",
  confidence: 0.8,
  spans: [{ start: 0, end: 4 }],
  reason: "This may let a patient be recognised.",
  clauses: ["BAD-CONF-1"],
  action: "delete",
  ...rest,
});

/** A made-up flagged post. */
export const flaggedOf = (post: Post, ...findings: readonly Finding[]): FlaggedPost => ({
  post,
  findings: findings.length > 0 ? [...findings] : [findingOf()],
});

/** A made-up audit. */
export const auditOf = (id: string, rest: Partial<Audit> = {}): Audit => ({
  id,
  createdAt: "2026-01-02T03:04:05.000Z",
  state: "uploaded",
  label: "twitter-export.zip",
  rules: "test",
  author: unknownAuthor,
  accounts: [],
  batches: 0,
  ...rest,
});
