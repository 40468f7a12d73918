import { Category } from "@hindsight/core/finding";
import type { Facets } from "@hindsight/core/view";
import { number } from "../counted.ts";
import { categoryWords } from "../plain-words.ts";
import { queryOf, type ReviewAddress } from "./review-address.ts";

/** The categories as links, with how many posts each would show. */
export function CategoryLinks({ address, facets }: { address: ReviewAddress; facets: Facets }) {
  const shown = Category.options.filter(
    (category) => category in facets.category || category === address.category,
  );
  return (
    <ul class="chips" aria-label="Categories">
      <li>
        <a
          href={`?${queryOf(address, { category: undefined }).slice(1)}`}
          data-digit="0"
          aria-current={address.category ? undefined : "true"}
        >
          All
        </a>
      </li>
      {shown.map((category) => (
        <li>
          <a
            href={queryOf(address, { category })}
            data-digit={Category.options.indexOf(category) + 1}
            aria-current={category === address.category ? "true" : undefined}
          >
            {categoryWords[category]} <span class="count">{number(facets.category[category] ?? 0)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
