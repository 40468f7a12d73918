import { Severity } from "@hindsight/core/finding";
import { PostKind } from "@hindsight/core/post";
import type { Facets } from "@hindsight/core/view";
import { kindWords, severityWords } from "../plain-words.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { CategoryLinks } from "./category-links.tsx";
import { DecisionSelect } from "./decision-select.tsx";
import { FacetSelect } from "./facet-select.tsx";
import { isNarrowed, type ReviewAddress } from "./review-address.ts";

interface FilterProps {
  readonly address: ReviewAddress;
  readonly facets: Facets;
  readonly rules: RuleBook;
}

/** The categories as links, and every filter as a form; each value with how many posts it would show. */
export function FilterForm({ address, facets, rules }: FilterProps) {
  const years = Object.keys(facets.year).toSorted().toReversed();
  const checks = Object.keys(facets.check).toSorted(
    (a, b) => (facets.check[b] ?? 0) - (facets.check[a] ?? 0),
  );
  const yearWords = (year: string) => (year === "undated" ? "No date" : year);
  return (
    <div id="filters" data-live>
      <CategoryLinks address={address} facets={facets} />
      <details class="filters" open={isNarrowed({ ...address, category: undefined })}>
        <summary>Filter and search</summary>
        <form method="get" class="filter-grid">
          {address.category && <input type="hidden" name="category" value={address.category} />}
          {address.size === 1 && <input type="hidden" name="size" value="1" />}
          <FacetSelect
            name="severity"
            label="How weighty"
            values={Severity.options}
            words={(value) => severityWords[value]}
            counts={facets.severity}
            chosen={address.severity}
          />
          <FacetSelect
            name="year"
            label="Year"
            values={years}
            words={yearWords}
            counts={facets.year}
            chosen={address.year}
          />
          <FacetSelect
            name="kind"
            label="Kind of post"
            values={PostKind.options}
            words={(value) => kindWords[value]}
            counts={facets.kind}
            chosen={address.kind}
          />
          <FacetSelect
            name="check"
            label="Check"
            values={checks}
            words={(id) => rules.check(id)?.title ?? id}
            counts={facets.check}
            chosen={address.check}
          />
          <DecisionSelect address={address} facets={facets} />
          <div class="field">
            <label for="filter-text">Words in the post</label>
            <input
              id="filter-text"
              type="search"
              name="text"
              value={address.text ?? ""}
              autocomplete="off"
              maxlength={200}
            />
          </div>
          <div class="row">
            <button class="button small" type="submit">
              Show
            </button>
            <a href="?">Clear the filters</a>
          </div>
        </form>
      </details>
    </div>
  );
}
