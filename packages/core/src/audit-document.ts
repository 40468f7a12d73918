import type { Audit } from "./audit.ts";
import type { FlaggedPost } from "./flagged-post.ts";

/** The finished audit as one JSON document, as `hindsight audit --json` writes it. Holds post texts: as private as the export. */
export function auditDocument(audit: Audit, flagged: readonly FlaggedPost[]) {
  const { coverage, result } = audit;
  return {
    audit: {
      id: audit.id,
      createdAt: audit.createdAt,
      rules: audit.rules,
      accounts: audit.accounts.map(({ platform, handle }) => ({ platform, handle })),
    },
    coverage: {
      posts: coverage?.posts ?? 0,
      byKind: coverage?.byKind ?? {},
      files: coverage?.files ?? [],
      duplicates: coverage?.duplicates ?? 0,
      unreadable: coverage?.unreadable ?? [],
      unreadableTotal: coverage?.unreadableTotal ?? 0,
      notJudged: { language: {}, ...result?.notJudged },
      expected: coverage?.expected ?? null,
      missing: coverage?.missing ?? 0,
      media: coverage?.media ?? { named: 0, notInArchive: 0 },
      notes: coverage?.notes ?? [],
      secondReader: result?.secondReading ?? null,
    },
    flagged: flagged.map(({ post, findings }) => ({
      post: {
        id: post.id,
        platform: post.platform,
        kind: post.kind,
        date: post.date ?? null,
        text: post.text,
        url: post.url ?? null,
      },
      findings,
    })),
    sets: result?.sets ?? [],
    dissolved: result?.dissolved ?? [],
    account: result?.account ?? [],
  };
}
