import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { counted, number } from "../counted.ts";
import { NoDefault } from "../review/no-default.tsx";
import type { RuleBook } from "../rules/rule-book.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { TogetherButtons } from "./together-buttons.tsx";
import { TogetherRow } from "./together-row.tsx";

/** Rows that stand open; the rest is folded. */
const openly = 10;

/** What is to be decided together. */
export interface TogetherProps {
  readonly audit: Audit;
  readonly items: readonly FlaggedPost[];
  /** How many posts the view holds; more than `items` when they are too many to look through at once. */
  readonly total: number;
  /** The query of the review to go back to. */
  readonly back: string;
  readonly rules: RuleBook;
}

/** Asks once before several posts are decided as one move, and shows each of them with what was seen in it. */
export function TogetherPage({ audit, items, total, back, rules }: TogetherProps) {
  const rowOf = (flagged: FlaggedPost) => <TogetherRow auditId={audit.id} flagged={flagged} rules={rules} />;
  const rest = items.slice(openly);
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow">
        <h1>{titleOf(items.length)}</h1>
        {items.length === 0 ? (
          <div class="empty">
            <p>No post was ticked, or none is left in this view.</p>
          </div>
        ) : (
          <form
            class="together narrow"
            method="post"
            action={`/audits/${audit.id}/decisions`}
            data-together={items.length}
          >
            <NoDefault />
            <input type="hidden" name="back" value={back} />
            <p>
              Each of them is listed with what was seen in it. Untick those that need a decision of their own.
              It counts as one decision and can be undone whole; nothing happens on the platform.
            </p>
            {total > items.length && (
              <p class="note">
                The view holds {counted(total, "post")}. These are the {number(items.length)} weightiest; the
                others come up once these are decided.
              </p>
            )}
            <ul class="ticks together-list">{items.slice(0, openly).map(rowOf)}</ul>
            {rest.length > 0 && (
              <details>
                <summary>Show the other {number(rest.length)}, ticked too</summary>
                <ul class="ticks together-list">{rest.map(rowOf)}</ul>
              </details>
            )}
            <TogetherButtons count={items.length} />
          </form>
        )}
        <p>
          <a href={`/audits/${audit.id}/review${back}`}>Go back without deciding</a>
        </p>
      </div>
    </>
  );
}

function titleOf(posts: number): string {
  if (posts === 0) return "Nothing to decide together";
  return posts === 1 ? "Decide about this post" : `Decide these ${number(posts)} posts together`;
}
