import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Ledger } from "@hindsight/core/ports";
import type { Filter } from "@hindsight/core/view";

/** Posts of one group that are listed, and so can be decided, at once; the rest comes up afterwards. */
const mostListed = 20;

/** Posts still to decide that say nearly the same as a post, without that post itself. */
export interface AlikeGroup {
  readonly listed: readonly FlaggedPost[];
  /** How many there are, listed or not. */
  readonly total: number;
}

/** The posts that say nearly the same as those of a page, by post. Posts without any are left out. */
export async function alikeGroups(
  ledger: Ledger,
  auditId: string,
  items: readonly FlaggedPost[],
  { exceptChecks }: Pick<Filter, "exceptChecks">,
): Promise<ReadonlyMap<string, AlikeGroup>> {
  const open = items.filter(({ decision }) => decision === undefined);
  const keys = [...new Set(open.map(({ alike }) => alike).filter((alike) => alike !== undefined))];
  const pages = await Promise.all(
    keys.map(async (alike) => {
      const filter: Filter = { alike, decision: "none", exceptChecks };
      return [alike, await ledger.page(auditId, filter, { offset: 0, limit: mostListed + 1 })] as const;
    }),
  );
  const byKey = new Map(pages);

  const groups = new Map<string, AlikeGroup>();
  for (const { post, alike } of open) {
    const page = alike === undefined ? undefined : byKey.get(alike);
    if (!page || page.total < 2) continue;
    const listed = page.items.filter((item) => item.post.id !== post.id).slice(0, mostListed);
    groups.set(post.id, { listed, total: page.total - 1 });
  }
  return groups;
}

/** The posts of a page that need no card of their own: an earlier card of the page lists them. */
export function withoutListed(
  items: readonly FlaggedPost[],
  groups: ReadonlyMap<string, AlikeGroup>,
): readonly FlaggedPost[] {
  const listed = new Set<string>();
  return items.filter(({ post }) => {
    if (listed.has(post.id)) return false;
    for (const other of groups.get(post.id)?.listed ?? []) listed.add(other.post.id);
    return true;
  });
}
