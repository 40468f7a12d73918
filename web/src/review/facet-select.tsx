import { number } from "../counted.ts";

/** One filter; values that would show nothing are left out. */
export function FacetSelect<Value extends string>(props: {
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
