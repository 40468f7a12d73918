import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { HistoryEntry } from "@hindsight/core/ports";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import type { RuleBook } from "../rules/rule-book.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { PostCard } from "./post-card.tsx";
import { PostHistory } from "./post-history.tsx";
import { postAddress } from "./post-anchor.ts";
import type { CardFacts } from "./read-cards.ts";

interface PostPageProps {
  readonly audit: Audit;
  readonly flagged: FlaggedPost;
  readonly cards: CardFacts;
  readonly history: readonly HistoryEntry[];
  readonly rules: RuleBook;
}

/** One flagged post alone, as lists and sets link to it, with all that happened to it. */
export function PostPage({ audit, flagged, cards, history, rules }: PostPageProps) {
  const { id } = flagged.post;
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>One post</h1>
          <PostCard
            flagged={flagged}
            target={{ auditId: audit.id, back: "post" }}
            rules={rules}
            group={cards.groups.get(id)}
            pictures={cards.pictures.get(id) ?? []}
            consent={cards.consents.get(id)}
            set={cards.sets.get(id)}
          />
          <PostHistory history={history} />
          <p class="row">
            <a href={`${postAddress(audit.id, id)}/ask`}>Make a page to ask somebody with</a>
            <a href={`/audits/${audit.id}/review`}>Back to all posts</a>
          </p>
        </div>
      </div>
    </>
  );
}
