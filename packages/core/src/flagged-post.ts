import * as z from "zod";
import { Decision } from "./decision.ts";
import { Finding, scoreOf } from "./finding.ts";
import { Post } from "./post.ts";

/** A post that at least one check asks the person to look at again, with what they decided. */
export const FlaggedPost = z.object({
  post: Post,
  findings: z.array(Finding),
  /** The same for posts that say nearly the same, so that they can be decided as one; see `alikeKey`. */
  alike: z.string().optional(),
  decision: Decision.optional(),
  /** When the person ticked it off the checklist; UTC, ISO 8601. */
  doneAt: z.string().optional(),
});
export type FlaggedPost = z.infer<typeof FlaggedPost>;

/** Findings of one post, weightiest first. */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => scoreOf(b) - scoreOf(a));

/** How far a post went, as a factor from 1 (nobody reacted) to 1.4 (tens of thousands did). */
const reachOf = ({ likes = 0, reposts = 0 }: Pick<Post, "likes" | "reposts">): number =>
  1 + Math.min(Math.log10(1 + Math.max(0, likes) + 2 * Math.max(0, reposts)), 4) / 10;

/** Where a flagged post stands in the queue: severity times confidence of its weightiest finding, times its reach; more findings break ties. */
export const queueScore = ({ findings, post }: Pick<FlaggedPost, "findings" | "post">): number =>
  Math.max(0, ...findings.map(scoreOf)) * reachOf(post) + Math.min(findings.length, 9) / 100;
