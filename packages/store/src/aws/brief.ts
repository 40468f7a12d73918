import { createHash } from "node:crypto";
import type { Finding } from "@hindsight/core/finding";
import { byWeight, type FlaggedPost } from "@hindsight/core/flagged-post";
import type { Post } from "@hindsight/core/post";

/** What filters, counts and the order of the queue need of a flagged post: everything but its words. */
export interface Brief {
  readonly post: Pick<Post, "id" | "kind" | "date" | "likes" | "reposts">;
  readonly findings: readonly Pick<Finding, "check" | "category" | "severity" | "confidence">[];
  readonly alike?: string | undefined;
}

/** A flagged post that has no words yet, and where they are kept. */
export interface Known {
  readonly flagged: FlaggedPost;
  /** The batches that flagged it, the conclusion last. */
  readonly batches: readonly number[];
}

/** The short form of a flagged post, as the index keeps it. */
export const briefOf = ({ post, findings, alike }: FlaggedPost): Brief => ({
  post: { id: post.id, kind: post.kind, date: post.date, likes: post.likes, reposts: post.reposts },
  findings: findings.map(({ check, category, severity, confidence }) => ({
    check,
    category,
    severity,
    confidence,
  })),
  alike,
});

/** Joins what each batch and the conclusion flagged, by post id. */
export function joinBriefs(
  batches: readonly { readonly batch: number; readonly briefs: readonly Brief[] }[],
): Map<string, Known> {
  const known = new Map<string, Known>();
  const conclusionLast = batches.toSorted((a, b) => Number(a.batch < 0) - Number(b.batch < 0));
  for (const { batch, briefs } of conclusionLast) {
    for (const brief of briefs) {
      const before = known.get(brief.post.id);
      known.set(brief.post.id, {
        flagged: wordless(brief, before?.flagged),
        batches: [...(before?.batches ?? []), batch],
      });
    }
  }
  return known;
}

const wordless = ({ post, findings, alike }: Brief, before: FlaggedPost | undefined): FlaggedPost => ({
  post: { ...nothingSaid, ...post },
  findings: byWeight([
    ...(before?.findings ?? []),
    ...findings.map((finding) => ({ ...nothingFound, ...finding })),
  ]),
  alike: alike ?? before?.alike,
});

const nothingSaid = {
  platform: "x",
  text: "",
  dateIsExact: false,
  status: "live",
  links: [],
  mentions: [],
  isComplete: false,
  media: [],
} satisfies Partial<Post>;

const nothingFound = { spans: [], reason: "", clauses: [], action: "review" } satisfies Partial<Finding>;

/** A post's id as a key spells it: as it is when it is short and plain, else a hash; ids come from exports and may hold anything. */
export const postKey = (postId: string): string =>
  /^[\w:.-]{1,200}$/.test(postId) ? postId : `#${createHash("sha256").update(postId).digest("hex")}`;
