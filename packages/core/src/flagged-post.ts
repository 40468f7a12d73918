import * as z from "zod";
import { Decision } from "./decision.ts";
import { Finding, scoreOf } from "./finding.ts";
import { Post } from "./post.ts";

/** A post that at least one check asks the person to look at again, with what they decided. */
export const FlaggedPost = z.object({
  post: Post,
  findings: z.array(Finding),
  decision: Decision.optional(),
  /** When the person ticked it off the checklist; UTC, ISO 8601. */
  doneAt: z.string().optional(),
});
export type FlaggedPost = z.infer<typeof FlaggedPost>;

/** Findings of one post, weightiest first. */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => scoreOf(b) - scoreOf(a));

/** Where a flagged post stands in the queue: its weightiest finding decides, more findings break ties. */
export const queueScore = ({ findings }: Pick<FlaggedPost, "findings">): number =>
  Math.max(0, ...findings.map(scoreOf)) + Math.min(findings.length, 9) / 100;
