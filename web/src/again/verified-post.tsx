import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Verified } from "@hindsight/core/papers";
import { whereToFind } from "../checklist/where-to-find.ts";
import { choiceWords } from "../plain-words.ts";
import { postAddress } from "../review/post-anchor.ts";
import { Permalink, titleOf } from "../review/post-heading.tsx";
import { beginning } from "./beginning.ts";

interface VerifiedProps {
  readonly auditId: string;
  readonly known: Verified;
  /** The post as this audit flagged it, where it did. */
  readonly flagged: FlaggedPost | undefined;
}

/** One post that was decided on before: what was decided, its first words, and the way to it while it may be there. */
export function VerifiedPost({ auditId, known, flagged }: VerifiedProps) {
  const isGone = known.outcome === "gone";
  return (
    <li>
      <p>
        <strong>{titleOf(known)}</strong>, marked {choiceWords[known.decision.choice]}
      </p>
      <p>
        <q class="post-text">{beginning(known.firstWords)}</q>
      </p>
      {!isGone && (
        <p class="facts">
          {flagged?.post.url === undefined ? whereToFind(known) : <Permalink post={flagged.post} />}
          {flagged && (
            <>
              {" · "}
              <a href={postAddress(auditId, known.postId)}>
                Why it was flagged<span class="unseen">: {titleOf(known)}</span>
              </a>
            </>
          )}
        </p>
      )}
    </li>
  );
}
