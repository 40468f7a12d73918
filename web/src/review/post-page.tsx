import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import type { RuleBook } from "../rules/rule-book.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { PostCard } from "./post-card.tsx";

/** One flagged post alone, as the sets link to it. */
export function PostPage({ audit, flagged, rules }: { audit: Audit; flagged: FlaggedPost; rules: RuleBook }) {
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>One post</h1>
          <PostCard flagged={flagged} target={{ auditId: audit.id, back: "post" }} rules={rules} />
          <p>
            <a href={`/audits/${audit.id}/review`}>Back to all posts</a>
          </p>
        </div>
      </div>
    </>
  );
}
