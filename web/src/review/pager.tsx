import { number } from "../counted.ts";
import { queryOf, type ReviewAddress } from "./review-address.ts";

/** The number of pages a total makes; at least 1. */
export const pagesOf = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/** Links to the page before and after. */
export function Pager({ address, total }: { address: ReviewAddress; total: number }) {
  const { page, size } = address;
  const pages = pagesOf(total, size);
  return (
    <nav id="pager" class="pager" aria-label="Pages" data-live>
      {pages > 1 && (
        <>
          {page > 1 && (
            <a class="button quiet" rel="prev" href={`?${queryOf(address, { page: page - 1 }).slice(1)}`}>
              Previous
            </a>
          )}
          <p>
            Page {number(page)} of {number(pages)}
          </p>
          {page < pages && (
            <a class="button quiet" rel="next" href={queryOf(address, { page: page + 1 })}>
              Next
            </a>
          )}
        </>
      )}
    </nav>
  );
}
