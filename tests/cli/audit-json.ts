import * as z from "zod";
import { Finding } from "@hindsight/core/finding";

/** The document that `hindsight audit --json` promises. */
export const AuditJson = z.object({
  audit: z.object({
    id: z.string(),
    createdAt: z.iso.datetime(),
    rules: z.string(),
    accounts: z.array(z.object({ platform: z.string(), handle: z.string() })),
  }),
  coverage: z.object({
    posts: z.number(),
    byKind: z.record(z.string(), z.number()),
    unreadable: z.array(z.object({ file: z.string(), index: z.number(), reason: z.string() })),
    notJudged: z.object({ language: z.record(z.string(), z.number()) }).loose(),
    expected: z.number().nullable(),
    missing: z.number(),
  }),
  flagged: z.array(
    z.object({
      post: z.object({
        id: z.string(),
        platform: z.string(),
        kind: z.string(),
        date: z.iso.datetime().nullable(),
        text: z.string(),
        url: z.string().nullable(),
      }),
      findings: z.array(Finding).min(1),
    }),
  ),
  sets: z.array(
    z.object({
      check: z.string(),
      severity: z.string(),
      posts: z.array(z.string()),
      breakBy: z.array(z.string()),
      reason: z.string(),
      clauses: z.array(z.string()),
    }),
  ),
  account: z.array(
    z.object({
      check: z.string(),
      severity: z.string(),
      reason: z.string(),
      clauses: z.array(z.string()),
      action: z.string(),
    }),
  ),
});
