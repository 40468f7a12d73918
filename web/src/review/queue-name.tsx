import { number } from "../counted.ts";
import type { FirstOnes } from "./read-review.ts";
import { queryOf, type ReviewAddress } from "./review-address.ts";

interface QueueProps {
  readonly address: ReviewAddress;
  readonly first: FirstOnes | undefined;
  readonly total: number;
}

/** Names what follows: the few posts worth beginning with, or the posts of a view; and offers them one at a time. */
export function QueueName({ address, first, total }: QueueProps) {
  const isOne = address.size === 1;
  return (
    <div class="queue-name">
      <div id="queue-name" data-live>
        {first && address.page === 1 ? (
          <>
            <h2>Start with these {number(first.total)}</h2>
            <p class="hint">
              The weightiest and surest findings, in the posts that went furthest.{" "}
              {number(first.total - first.left)} of {number(first.total)} decided.
            </p>
            <progress max={first.total} value={first.total - first.left} aria-label="Decided of the first">
              {first.total - first.left}
            </progress>
          </>
        ) : (
          total > 0 && <h2 class="unseen">The posts, weightiest first</h2>
        )}
      </div>
      {total > 1 && (
        <p class="row screen-only">
          <a href={`?${queryOf(address, { size: isOne ? 20 : 1 }).slice(1)}`}>
            {isOne ? "Show the posts as a list" : "Focus: one post at a time"}
          </a>
          <button class="button quiet small" type="button" data-open-keys hidden>
            Keys <kbd aria-hidden="true">?</kbd>
          </button>
        </p>
      )}
    </div>
  );
}
