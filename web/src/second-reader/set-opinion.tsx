import type { FindingSet } from "@hindsight/core/check";
import { counted } from "../counted.ts";
import { tamed } from "../review/text-pieces.ts";

/** What a second reader said of a set, in its own words, and how many posts it alone put with them; nothing where it said nothing. */
export function SetOpinion({ set }: { set: Pick<FindingSet, "opinion" | "added"> }) {
  if (set.opinion === undefined) return null;
  const added = set.added?.length ?? 0;
  return (
    <p class="note">
      The second reader’s words: <bdi>{tamed(set.opinion)}</bdi>
      {added > 0 && ` It put ${counted(added, "post")} with them that the rules did not.`}
    </p>
  );
}
