import type { Audit } from "../audit.ts";
import { everyFlagged } from "../every-flagged.ts";
import type { FlaggedPost } from "../flagged-post.ts";
import type { Papers, Verified } from "../papers.ts";
import type { Ledger, PaperFolder, PostBatches } from "../ports.ts";

/** What `compareAudits` asks for. */
export interface CompareNeeds {
  readonly batches: PostBatches;
  readonly ledger: Ledger;
  readonly papers: PaperFolder;
}

/**
 * Holds an audit against the one before it: decisions come along for posts that are still there, each earlier decision is
 * verified, and what is flagged for the first time is told apart by why. May run twice.
 */
export async function compareAudits(
  needs: CompareNeeds,
  audit: Audit,
  previous: Audit,
  at: string,
): Promise<void> {
  const { ledger, papers } = needs;
  const flaggedBefore = await everyFlagged(ledger, previous.id);
  const decided = flaggedBefore.filter(hasDecision);
  const now = await idsOf(needs.batches, audit);
  const before = await idsOf(needs.batches, previous);
  const earlier = (await papers.get(previous.id, "verification")) ?? [];
  const verified = lastKnown(decided, earlier).map((known) => ({
    ...known,
    outcome: outcomeOf(known, now, audit),
  }));
  await papers.put(audit.id, "verification", verified);

  const stillThere = decided.filter(({ post }) => now.ids.has(post.id));
  await ledger.carry(
    audit.id,
    stillThere.map(({ post, decision }) => ({ postId: post.id, decision })),
    at,
  );
  await carryPapers(papers, audit.id, previous.id, now.ids);

  const knownBefore = new Set(flaggedBefore.map(({ post }) => post.id));
  const fresh = (await everyFlagged(ledger, audit.id))
    .map(({ post }) => post.id)
    .filter((id) => !knownBefore.has(id));
  await papers.put(audit.id, "news", {
    newPosts: fresh.filter((id) => !before.ids.has(id)),
    newRules: fresh.filter((id) => before.ids.has(id)),
  });
}

type Decided = FlaggedPost & { readonly decision: NonNullable<FlaggedPost["decision"]> };
const hasDecision = (item: FlaggedPost): item is Decided => item.decision !== undefined;

/** Every post ever decided on, as last known: those of the audit before, and those that were gone by then. */
function lastKnown(decided: readonly Decided[], earlier: readonly Verified[]): readonly Verified[] {
  const here = new Set(decided.map(({ post }) => post.id));
  const known = decided.map(({ post, decision }) => ({
    postId: post.id,
    platform: post.platform,
    kind: post.kind,
    date: post.date,
    // Enough to know one's own post by.
    firstWords: post.text.slice(0, 80),
    decision,
    outcome: "still-there" as const,
  }));
  return [...known, ...earlier.filter(({ postId }) => !here.has(postId))];
}

interface Ids {
  readonly ids: ReadonlySet<string>;
  /** `platform:kind` of everything met: what this export covers. */
  readonly covers: ReadonlySet<string>;
}

async function idsOf(batches: PostBatches, audit: Audit): Promise<Ids> {
  const ids = new Set<string>();
  const covers = new Set<string>();
  for (let batch = 0; batch < audit.batches; batch += 1) {
    for (const post of await batches.read(audit.id, batch)) {
      covers.add(`${post.platform}:${post.kind}`);
      if (post.status !== "deleted") ids.add(post.id);
    }
  }
  return { ids, covers };
}

function outcomeOf(known: Verified, { ids, covers }: Ids, audit: Audit): Verified["outcome"] {
  if (ids.has(known.postId)) return known.outcome === "gone" ? "came-back" : "still-there";
  // Not met is not the same as gone: the newer export must cover that kind of post, and hold all that it says it holds.
  const isCovered = covers.has(`${known.platform}:${known.kind}`) && (audit.coverage?.missing ?? 0) === 0;
  return isCovered ? "gone" : "not-in-export";
}

async function carryPapers(
  papers: PaperFolder,
  to: string,
  from: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  const carry = async <Name extends "views" | "quiet" | "consents">(
    name: Name,
    paper: Papers[Name] | undefined,
  ) => {
    if (paper && !(await papers.get(to, name))) await papers.put(to, name, paper);
  };
  const consents = await papers.get(from, "consents");
  await carry("views", await papers.get(from, "views"));
  await carry("quiet", await papers.get(from, "quiet"));
  await carry(
    "consents",
    consents?.filter(({ postId }) => ids.has(postId)),
  );
}
