import type { Clue } from "@hindsight/core/clue";
import { scaleSqrt } from "d3-scale";
import { counted, listed, number } from "../counted.ts";
import { firstWords } from "../review/text-pieces.ts";
import { Chart } from "./chart.tsx";
import { yearAxis, type YearAxis } from "./year-axis.ts";

/** Brands drawn; the table behind holds more. */
const mostDrawn = 10;
const mostListed = 100;

/** Pixels: a line of words and a line of dots for each brand. */
const rows = { words: 20, dots: 30, axis: 24 } as const;
const rowHeight = rows.words + rows.dots;

/** Which brands were named in which year: a relationship shows as a row of dots, a single mention as one. */
export function BrandChart({ clues }: { clues: readonly Clue[] }) {
  const brands = brandRows(clues);
  const axis = yearAxis(brands.flatMap(({ byYear }) => [...byYear.keys()]));
  if (!axis) return null;

  const drawn = brands.slice(0, mostDrawn);
  const radius = scaleSqrt([0, Math.max(...drawn.flatMap(({ byYear }) => [...byYear.values()]))], [0, 11]);
  return (
    <Chart
      id="brands"
      title="Brands you named, year by year"
      says={`The brands named in most posts are ${listed(drawn.slice(0, 3).map(({ brand, posts }) => `${brand} (${counted(posts, "post")})`))}.`}
      height={drawn.length * rowHeight + rows.axis}
      columns={["Brand", "Posts", "First", "Last"]}
      rows={brands
        .slice(0, mostListed)
        .map(({ brand, posts, byYear }) => [
          brand,
          number(posts),
          yearsOf(byYear).at(0) ?? "",
          yearsOf(byYear).at(-1) ?? "",
        ])}
    >
      {drawn.map(({ brand, posts, byYear }, at) => (
        <g>
          <text class="row-name" x="0" y={at * rowHeight + 14}>
            {brand}: {counted(posts, "post")}
          </text>
          <line class="base" x1="0%" x2="100%" y1={at * rowHeight + 34} y2={at * rowHeight + 34} />
          <BrandDots byYear={byYear} axis={axis} radius={radius} middle={at * rowHeight + 34} />
        </g>
      ))}
      {axis.years
        .filter((year) => axis.isLabelled(year, "phone"))
        .map((year) => (
          <text
            class="tick"
            x={`${axis.across(year + 0.5)}%`}
            y={drawn.length * rowHeight + 16}
            text-anchor="middle"
          >
            {year}
          </text>
        ))}
    </Chart>
  );
}

function BrandDots(props: {
  byYear: ReadonlyMap<string, number>;
  axis: YearAxis;
  radius: (posts: number) => number;
  middle: number;
}) {
  return props.axis.years.flatMap((year) => {
    const posts = props.byYear.get(String(year));
    if (posts === undefined) return [];
    return (
      <circle
        class="bar open"
        cx={`${props.axis.across(year + 0.5)}%`}
        cy={props.middle}
        r={Math.max(2.5, props.radius(posts))}
      />
    );
  });
}

interface BrandRow {
  readonly brand: string;
  readonly posts: number;
  readonly byYear: ReadonlyMap<string, number>;
}

/** Brands by how many posts name them; a post that names one twice counts once. */
function brandRows(clues: readonly Clue[]): readonly BrandRow[] {
  const named = clues.filter(({ kind }) => kind === "brand");
  return [...Map.groupBy(named, ({ value }) => value)]
    .map(([value, mentions]) => {
      const years = new Map(mentions.map(({ postId, date }) => [postId, date?.slice(0, 4) ?? "undated"]));
      const byYear = new Map(
        [...Map.groupBy(years.values(), (year) => year)].map(([year, posts]) => [year, posts.length]),
      );
      return { brand: firstWords(value, 30), posts: years.size, byYear };
    })
    .toSorted((a, b) => b.posts - a.posts || (a.brand < b.brand ? -1 : 1));
}

const yearsOf = (byYear: ReadonlyMap<string, number>): readonly string[] => [...byYear.keys()].toSorted();
