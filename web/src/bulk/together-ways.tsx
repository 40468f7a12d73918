import { number } from "../counted.ts";
import { NoDefault } from "../review/no-default.tsx";
import { queryOf, type ReviewAddress } from "../review/review-address.ts";

/** The ways to decide several posts at once: those ticked, and all of the view. */
export function TogetherWays(props: { auditId: string; address: ReviewAddress; total: number }) {
  const { auditId, address, total } = props;
  return (
    <section class="together-ways" aria-label="Several posts at once">
      <form id="ticked" class="row" method="post" action={`/audits/${auditId}/together`}>
        <NoDefault />
        <input type="hidden" name="back" value={queryOf(address, { page: address.page })} />
        <button class="button quiet" type="submit">
          <span>
            Decide the ticked ones together<span data-ticked></span>
          </span>
        </button>
      </form>
      <p id="whole-view" data-live>
        {total > 1 && (
          <a class="button quiet" href={`/audits/${auditId}/together${queryOf(address)}`}>
            Decide all {number(total)} of this view together
          </a>
        )}
      </p>
    </section>
  );
}
