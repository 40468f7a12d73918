import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Facets, Page } from "@hindsight/core/view";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import type { RuleBook } from "../rules/rule-book.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { AcrossPosts } from "./across-posts.tsx";
import { ChoiceHelp } from "./choice-help.tsx";
import { EmptyReview } from "./empty-review.tsx";
import { FilterForm } from "./filter-form.tsx";
import { Pager } from "./pager.tsx";
import { DecidedSlip, PostCard } from "./post-card.tsx";
import { queryOf, type ReviewAddress } from "./review-address.ts";
import { ReviewCounts } from "./review-counts.tsx";

/** Everything the review shows. */
export interface ReviewProps {
  readonly audit: Audit;
  readonly address: ReviewAddress;
  readonly page: Page;
  readonly facets: Facets;
  /** Posts in the order shown: those of the page, and the one decided a moment ago. */
  readonly shown: readonly FlaggedPost[];
  readonly setPosts: ReadonlyMap<string, FlaggedPost>;
  readonly rules: RuleBook;
}

/** The flagged posts, worst first, each with its reasons and the buttons to decide. */
export function ReviewPage(props: ReviewProps) {
  const { audit, address, page, facets, shown, rules } = props;
  const back = queryOf(address, { page: address.page });
  const target = { auditId: audit.id, back };
  const isOnPage = new Set(page.items.map(({ post }) => post.id));
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>Posts to look at again</h1>
          <ReviewCounts audit={audit} address={address} facets={facets} back={back} />
          <ChoiceHelp />
          <FilterForm address={address} facets={facets} rules={rules} />
          {address.page === 1 && audit.result && (
            <AcrossPosts
              auditId={audit.id}
              result={audit.result}
              posts={props.setPosts}
              rules={rules}
              back={back}
            />
          )}
          <div id="cards" class="stack">
            {shown.map((flagged) =>
              isOnPage.has(flagged.post.id) ? (
                <PostCard flagged={flagged} target={target} rules={rules} />
              ) : (
                <DecidedSlip flagged={flagged} target={target} />
              ),
            )}
          </div>
          <div id="empty" data-live>
            {page.total === 0 && <EmptyReview audit={audit} address={address} facets={facets} />}
          </div>
          <Pager address={address} total={page.total} />
        </div>
      </div>
    </>
  );
}
