import type { FindingSet } from "@hindsight/core/check";
import type { SetPost } from "./set-posts.ts";

/** What is proposed for one post of a set. `leave`: it keeps its decision, or waits for one of its own. */
export type Proposed = "delete" | "keep" | "leave";

/** Why the others of a set are kept. */
export const keptInSet = "Deleting the other posts of its set is enough";

/**
 * What to do with each post of a set: delete the fewest that break it and keep the rest. A post that was decided about, or that
 * a weighty finding of its own asks about, is left alone; one that was not flagged cannot be marked.
 */
export function proposalFor(
  { check, breakBy }: Pick<FindingSet, "check" | "breakBy">,
  posts: readonly SetPost[],
): ReadonlyMap<string, Proposed> {
  const toDelete = new Set(breakBy);
  return new Map(
    posts.flatMap(({ post, flagged }): [string, Proposed][] => {
      if (!flagged) return [];
      const { decision, findings } = flagged;
      if (toDelete.has(post.id)) return [[post.id, decision?.choice === "delete" ? "leave" : "delete"]];
      const isWeighty = findings.some(
        (finding) =>
          finding.check !== check && (finding.severity === "critical" || finding.severity === "high"),
      );
      return [[post.id, decision || isWeighty ? "leave" : "keep"]];
    }),
  );
}

/** Whether the posts that break a set are all to go. */
export const isBroken = ({ breakBy }: Pick<FindingSet, "breakBy">, posts: readonly SetPost[]): boolean =>
  breakBy.length > 0 &&
  breakBy.every((id) => {
    const choice = posts.find(({ post }) => post.id === id)?.flagged?.decision?.choice;
    return choice === "delete" || choice === "hide";
  });

/** "Delete these 2, keep the other 5", for the button that does it. */
export function proposalWords(proposal: ReadonlyMap<string, Proposed>): string {
  const count = (what: Proposed) => [...proposal.values()].filter((proposed) => proposed === what).length;
  const [gone, kept] = [count("delete"), count("keep")];
  const first = gone === 1 ? "Delete this one" : `Delete these ${gone}`;
  return kept === 0 ? first : `${first}, keep the other ${kept}`;
}
