import type { Clue } from "@hindsight/core/clue";
import { worstSeverity, type Finding } from "@hindsight/core/finding";
import type { Post } from "@hindsight/core/post";

/** Likes and twice the reposts from which a post has gone far beyond its followers. */
const far = 1000;

/** A clue that a post with something serious to look at went far; by `findings` of the post itself. */
export function reachClue(post: Post, findings: readonly Finding[]): readonly Clue[] {
  const reach = Math.max(0, post.likes ?? 0) + 2 * Math.max(0, post.reposts ?? 0);
  if (reach < far || findings.length === 0) return [];
  const severity = worstSeverity(findings);
  if (severity === "info" || severity === "low") return [];
  return [{ postId: post.id, date: post.date, kind: "reach", value: String(Math.round(reach)) }];
}
