import { TogetherWays } from "../bulk/together-ways.tsx";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import type { RuleBook } from "../rules/rule-book.ts";
import { TogetherNote } from "../sets/together-note.tsx";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { ViewsBar } from "../views/views-bar.tsx";
import { Cards } from "./cards.tsx";
import { ChoiceHelp } from "./choice-help.tsx";
import { EmptyReview } from "./empty-review.tsx";
import { FilterForm } from "./filter-form.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { MovedNote, QuietenedNote } from "./notes.tsx";
import { Pager } from "./pager.tsx";
import { QueueName } from "./queue-name.tsx";
import type { ReviewFacts } from "./read-review.ts";
import { queryOf } from "./review-address.ts";
import { ReviewCounts } from "./review-counts.tsx";
import { SlipTemplate } from "./slip-template.tsx";

/** The flagged posts, worst first, each with its reasons and the buttons to decide. */
export function ReviewPage(props: ReviewFacts & { rules: RuleBook }) {
  const { audit, address, page, facets, first, rules } = props;
  const back = queryOf(address, { page: address.page });
  const from = (address.page - 1) * address.size;
  // With one post at a time, nothing stands between the page and the post.
  const isOne = address.size === 1;
  const narrowing = (
    <>
      <TogetherNote audit={audit} />
      <FilterForm address={address} facets={facets} rules={rules} />
      <ViewsBar auditId={audit.id} address={address} views={props.views} />
      <QuietenedNote auditId={audit.id} address={address} quietened={props.quietened} />
    </>
  );
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>Posts to look at again</h1>
          <ReviewCounts audit={audit} address={address} facets={facets} back={back} />
          {address.moved !== undefined && <MovedNote auditId={audit.id} back={back} moved={address.moved} />}
          {!isOne && narrowing}
          <QueueName address={address} first={first} total={page.total} />
          <Cards {...props} auditId={audit.id} from={from} total={page.total} />
          <div id="empty" tabindex={-1} data-live>
            {page.total === 0 && <EmptyReview audit={audit} address={address} facets={facets} />}
          </div>
          <Pager address={address} total={page.total} />
          {isOne && narrowing}
          <TogetherWays auditId={audit.id} address={address} total={page.total} />
          <ChoiceHelp />
          <ul class="see-also">
            <li>
              <a href={`/audits/${audit.id}/fit`}>How well the checks fit you</a>
            </li>
            <li>
              <a href={`/audits/${audit.id}/second-reader`}>Ask a second reader</a>
            </li>
            <li>
              <a href={`/audits/${audit.id}/consents`}>Permissions on file</a>
            </li>
          </ul>
          <KeysDialog />
          <SlipTemplate />
        </div>
      </div>
    </>
  );
}
