import type { ScaleLinear } from "d3-scale";
import { number } from "../counted.ts";
import type { YearAxis } from "./year-axis.ts";

/** Bars with more years than this have no room for their numbers. */
const mostNumbered = 20;

interface BarsProps {
  readonly axis: YearAxis;
  /** From a count to pixels from the top; it starts at the foot of the panel. */
  readonly scale: ScaleLinear<number, number>;
  readonly mark: string;
  readonly valueOf: (year: number) => number;
  /** A part of each bar, drawn over its lower end. */
  readonly part?: { readonly mark: string; readonly valueOf: (year: number) => number };
}

/** One bar a year, with the count above it where there is room. */
export function YearBars({ axis, scale, mark, valueOf, part }: BarsProps) {
  const width = 100 / axis.years.length;
  const foot = scale(0);
  return (
    <g>
      {axis.years.map((year) => {
        const place = { x: `${axis.across(year) + width * 0.12}%`, width: `${width * 0.76}%` };
        const value = valueOf(year);
        const top = scale(value);
        const partTop = scale(part?.valueOf(year) ?? 0);
        return (
          <>
            {value > 0 && (
              <rect
                class={`bar ${mark}`}
                {...place}
                y={Math.min(top, foot - 1)}
                height={Math.max(1, foot - top)}
              />
            )}
            {part && partTop < foot && (
              <rect class={`bar ${part.mark}`} {...place} y={partTop} height={foot - partTop} />
            )}
            {value > 0 && axis.years.length <= mostNumbered && (
              <text
                class="value page-only"
                x={`${axis.across(year + 0.5)}%`}
                y={top - 4}
                text-anchor="middle"
              >
                {number(value)}
              </text>
            )}
          </>
        );
      })}
      <line class="base" x1="0%" x2="100%" y1={foot} y2={foot} />
    </g>
  );
}
