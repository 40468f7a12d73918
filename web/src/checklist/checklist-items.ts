import type { Choice } from "@hindsight/core/decision";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Ledger } from "@hindsight/core/ports";
import { Platform } from "@hindsight/core/post";
import { everyFlagged } from "@hindsight/core/every-flagged";

/** Choices that leave something to do, in the order of the checklist. */
export const todoChoices = ["delete", "edit", "hide", "ask"] as const satisfies readonly Choice[];
/** One of them. */
export type TodoChoice = (typeof todoChoices)[number];

/** What is to be done on one platform in one way. */
export interface TodoGroup {
  readonly platform: Platform;
  readonly choice: TodoChoice;
  readonly posts: readonly FlaggedPost[];
}

/** Everything left to do on the platforms: by platform, then by what to do, worst first within. Groups without posts are left out. */
export async function todoGroups(ledger: Ledger, auditId: string): Promise<readonly TodoGroup[]> {
  const groups: TodoGroup[] = [];
  for (const choice of todoChoices) {
    const byPlatform = Map.groupBy(
      await everyFlagged(ledger, auditId, { decision: choice }),
      ({ post }) => post.platform,
    );
    for (const [platform, posts] of byPlatform) groups.push({ platform, choice, posts });
  }
  const rank = ({ platform }: TodoGroup) => Platform.options.indexOf(platform);
  return groups.toSorted((a, b) => rank(a) - rank(b));
}

/** What is not ticked off yet. */
export const leftOf = ({ posts }: Pick<TodoGroup, "posts">): readonly FlaggedPost[] =>
  posts.filter(({ doneAt }) => doneAt === undefined);
