import { Severity, type Category } from "@hindsight/core/finding";
import { scaleLinear } from "d3-scale";
import { counted, listed, number } from "../counted.ts";
import { categoryWords, severityWords } from "../plain-words.ts";
import { Chart } from "./chart.tsx";
import type { FlaggedTally } from "./tally-flagged.ts";

/** Pixels: a line of words and a bar for each category. */
const rows = { words: 22, bar: 26, gap: 16 } as const;
const rowHeight = rows.words + rows.bar + rows.gap;

/** Narrower parts have no room for their number; per cent of the width. */
const narrowest = 6;

/** Flagged posts by what the findings are about and how weighty they are: one bar a category, weightiest first. */
export function CategoryChart({
  auditId,
  byCategory,
}: {
  auditId: string;
  byCategory: FlaggedTally["byCategory"];
}) {
  const shown = byCategory
    .map(({ category, counts }) => ({
      category,
      counts,
      total: Severity.options.reduce((sum, severity) => sum + counts[severity], 0),
    }))
    .filter(({ total }) => total > 0);
  if (shown.length === 0) return null;

  const across = scaleLinear([0, Math.max(...shown.map(({ total }) => total))], [0, 100]);
  const present = Severity.options.filter((severity) => shown.some(({ counts }) => counts[severity] > 0));
  return (
    <Chart
      id="categories"
      title="What they are about"
      says={`${listed(shown.map(({ category, total }) => `${categoryWords[category]}: ${counted(total, "post")}`))}.`}
      height={shown.length * rowHeight}
      legend={present.map((severity) => ({ mark: `part ${severity}`, words: severityWords[severity] }))}
      columns={["", ...present.map((severity) => severityWords[severity]), "All"]}
      rows={shown.map(({ category, counts, total }) => [
        categoryWords[category],
        ...present.map((severity) => (
          <Cell auditId={auditId} category={category} severity={severity} count={counts[severity]} />
        )),
        number(total),
      ])}
    >
      {shown.map(({ category, counts, total }, at) => (
        <g>
          <text class="row-name" x="0" y={at * rowHeight + 16}>
            {categoryWords[category]}: {counted(total, "post")}
          </text>
          {partsOf(counts).map(({ severity, before, count }) => (
            <>
              <rect
                class={`part ${severity}`}
                x={`${across(before)}%`}
                width={`${across(count)}%`}
                y={at * rowHeight + rows.words}
                height={rows.bar}
              />
              {across(count) >= narrowest && (
                <text
                  class={`in-part ${severity}`}
                  x={`${across(before + count / 2)}%`}
                  y={at * rowHeight + rows.words + 18}
                  text-anchor="middle"
                >
                  {number(count)}
                </text>
              )}
            </>
          ))}
        </g>
      ))}
    </Chart>
  );
}

function partsOf(counts: Readonly<Record<Severity, number>>) {
  return Severity.options
    .map((severity, at) => ({
      severity,
      before: Severity.options.slice(0, at).reduce((sum, weightier) => sum + counts[weightier], 0),
      count: counts[severity],
    }))
    .filter(({ count }) => count > 0);
}

function Cell(props: { auditId: string; category: Category; severity: Severity; count: number }) {
  const { auditId, category, severity, count } = props;
  if (count === 0) return <>0</>;
  return (
    <a href={`/audits/${auditId}/review?category=${category}&severity=${severity}&decision=any`}>
      {number(count)}
    </a>
  );
}
