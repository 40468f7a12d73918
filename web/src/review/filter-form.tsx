import { Choice } from "@hindsight/core/decision";
import { Category, Severity } from "@hindsight/core/finding";
import { PostKind } from "@hindsight/core/post";
import type { Facets } from "@hindsight/core/view";
import { number } from "../counted.ts";
import { categoryWords, choiceWords, kindWords, severityWords } from "../plain-words.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { isNarrowed, queryOf, type ReviewAddress } from "./review-address.ts";

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
      <details
        class="filters"
        open={isNarrowed({ ...address, category: undefined }) || address.decision !== "none"}
      >
        <summary>Filter and search</summary>
        <form method="get" class="filter-grid">
          {address.category && <input type="hidden" name="category" value={address.category} />}
          <Select
            name="severity"
            label="How weighty"
            values={Severity.options}
            words={(value) => severityWords[value]}
            counts={facets.severity}
            chosen={address.severity}
          />
          <Select
            name="year"
            label="Year"
            values={years}
            words={yearWords}
            counts={facets.year}
            chosen={address.year}
          />
          <Select
            name="kind"
            label="Kind of post"
            values={PostKind.options}
            words={(value) => kindWords[value]}
            counts={facets.kind}
            chosen={address.kind}
          />
          <Select
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

function CategoryLinks({ address, facets }: Omit<FilterProps, "rules">) {
  const shown = Category.options.filter(
    (category) => category in facets.category || category === address.category,
  );
  return (
    <ul class="chips" aria-label="Categories">
      <li>
        <a
          href={`?${queryOf(address, { category: undefined }).slice(1)}`}
          aria-current={address.category ? undefined : "true"}
        >
          All
        </a>
      </li>
      {shown.map((category) => (
        <li>
          <a
            href={queryOf(address, { category })}
            aria-current={category === address.category ? "true" : undefined}
          >
            {categoryWords[category]} <span class="count">{number(facets.category[category] ?? 0)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function DecisionSelect({ address, facets }: Omit<FilterProps, "rules">) {
  const choiceOf = (choice: Choice) => `Marked ${choiceWords[choice]}`;
  return (
    <div class="field">
      <label for="filter-decision">Decision</label>
      <select id="filter-decision" name="decision">
        <option value="none" selected={address.decision === "none"}>
          Still to decide ({number(facets.decision.none ?? 0)})
        </option>
        <option value="any" selected={address.decision === "any"}>
          All of them
        </option>
        {Choice.options.map((choice) => (
          <option value={choice} selected={address.decision === choice}>
            {choiceOf(choice)} ({number(facets.decision[choice] ?? 0)})
          </option>
        ))}
      </select>
    </div>
  );
}

/** One filter; values that would show nothing are left out. */
function Select<Value extends string>(props: {
  name: string;
  label: string;
  values: readonly Value[];
  words: (value: Value) => string;
  counts: Readonly<Record<string, number>>;
  chosen: Value | undefined;
}) {
  const { name, label, words, counts, chosen } = props;
  const values = props.values.filter((value) => value in counts || value === chosen);
  return (
    <div class="field">
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        <option value="">Any</option>
        {values.map((value) => (
          <option value={value} selected={value === chosen}>
            {words(value)} ({number(counts[value] ?? 0)})
          </option>
        ))}
      </select>
    </div>
  );
}
