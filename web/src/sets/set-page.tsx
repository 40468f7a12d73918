import type { Audit } from "@hindsight/core/audit";
import type { FindingSet } from "@hindsight/core/check";
import { counted } from "../counted.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import { FindingItem } from "../review/finding-item.tsx";
import type { RuleBook } from "../rules/rule-book.ts";
import { SetOpinion } from "../second-reader/set-opinion.tsx";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { ChooseDifferently, ProposalForm } from "./proposal-form.tsx";
import { isBroken, proposalFor } from "./proposal.ts";
import { SetPostCard } from "./set-post-card.tsx";
import type { SetPost } from "./set-posts.ts";

/** One set of posts and what is known of it. */
export interface SetProps {
  readonly audit: Audit;
  readonly set: FindingSet;
  /** Its place in the list, from 1; also the last part of its address. */
  readonly place: number;
  readonly posts: readonly SetPost[];
  readonly rules: RuleBook;
}

/** The posts of one set, side by side, with the fewest to delete so that the others single nobody out. */
export function SetPage({ audit, set, place, posts, rules }: SetProps) {
  const proposal = proposalFor(set, posts);
  const toBreak = new Set(set.breakBy);
  const missing = set.posts.length - posts.length;
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>{counted(set.posts.length, "post")}, seen together</h1>
          <FindingItem finding={set} rules={rules} level={2} />
          <SetOpinion set={set} />
          <div id="proposal" class="proposal" tabindex={-1}>
            {isBroken(set, posts) ? (
              <Broken auditId={audit.id} place={place} />
            ) : (
              <ProposalForm auditId={audit.id} place={place} proposal={proposal} />
            )}
          </div>
          <ol class="set-posts">
            {posts.map((setPost) => (
              <SetPostCard
                auditId={audit.id}
                setPost={setPost}
                isToDelete={toBreak.has(setPost.post.id)}
                proposed={proposal.get(setPost.post.id)}
              />
            ))}
          </ol>
          {missing > 0 && (
            <p class="note">{counted(missing, "post")} of this set could not be found among those read.</p>
          )}
          <ChooseDifferently auditId={audit.id} place={place} posts={posts} proposal={proposal} />
          <p>
            <a href={`/audits/${audit.id}/sets`}>Back to everything seen together</a>
          </p>
        </div>
      </div>
    </>
  );
}

const Broken = ({ auditId, place }: { auditId: string; place: number }) => (
  <>
    <p>
      <strong>This set is broken up.</strong> Once the marked posts are gone, the others should no longer
      single anybody out.
    </p>
    <form method="post" action={`/audits/${auditId}/undo`}>
      <input type="hidden" name="back" value={`sets/${place}`} />
      <button class="button quiet small" type="submit">
        Undo the last decision
      </button>
    </form>
  </>
);
