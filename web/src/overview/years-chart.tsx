import type { CareerStage } from "@hindsight/core/author";
import { scaleLinear } from "d3-scale";
import { number } from "../counted.ts";
import { firstWords } from "../review/text-pieces.ts";
import { careerBands, type CareerBand } from "./career-bands.ts";
import { Chart } from "./chart.tsx";
import type { YearTally } from "./tally-flagged.ts";
import { yearAxis, type YearAxis } from "./year-axis.ts";
import { YearBars } from "./year-bars.tsx";

/** Pixels: a line for each career stage, two panels, and the room above each for its name. */
const rows = { lane: 24, panel: 110, name: 34, axis: 26 } as const;

interface YearsProps {
  readonly auditId: string;
  readonly read: Readonly<Record<string, number>>;
  readonly flagged: Readonly<Record<string, YearTally>>;
  readonly stages: readonly CareerStage[];
}

/** Posts and flagged posts over the years, under the stages of the career. Two panels, as a handful of flagged posts would vanish beside thousands. */
export function YearsChart({ auditId, read, flagged, stages }: YearsProps) {
  const axis = yearAxis(Object.keys(read));
  if (!axis) return null;

  const bands = careerBands(stages, axis);
  const lanes = bands.length * rows.lane;
  const foot = { read: lanes + rows.name + rows.panel, flagged: lanes + 2 * (rows.name + rows.panel) };
  const readOf = (year: number) => read[year] ?? 0;
  const flaggedOf = (year: number) => flagged[year] ?? { flagged: 0, decided: 0 };
  const most = axis.years.toSorted((a, b) => flaggedOf(b).flagged - flaggedOf(a).flagged)[0] ?? 0;
  const upTo = (values: readonly number[], foot: number) =>
    scaleLinear([0, Math.max(1, ...values)], [foot, foot - rows.panel]);

  return (
    <Chart
      id="years"
      title="Over the years"
      says={`Posts from ${axis.years[0] ?? ""} to ${axis.years.at(-1) ?? ""}. Most flagged posts, ${number(flaggedOf(most).flagged)}, are from ${most}.`}
      height={foot.flagged + rows.axis}
      legend={[
        { mark: "bar read", words: "posts read" },
        { mark: "bar open", words: "flagged, still to decide" },
        { mark: "bar settled", words: "flagged, decided" },
      ]}
      columns={["Year", "Posts read", "Flagged", "Decided"]}
      rows={Object.keys(read)
        .toSorted()
        .map((year) => [
          year === "undated" ? "No date" : year,
          number(read[year] ?? 0),
          <a href={`/audits/${auditId}/review?year=${encodeURIComponent(year)}&decision=any`}>
            {number(flagged[year]?.flagged ?? 0)}
          </a>,
          number(flagged[year]?.decided ?? 0),
        ])}
    >
      {bands.map((band, at) => (
        <Stage band={band} top={at * rows.lane} foot={foot.flagged} isOdd={at % 2 === 1} />
      ))}
      <PanelName top={lanes} words="Posts" />
      <YearBars axis={axis} scale={upTo(axis.years.map(readOf), foot.read)} mark="read" valueOf={readOf} />
      <PanelName top={foot.read} words="Flagged posts" />
      <YearBars
        axis={axis}
        scale={upTo(
          axis.years.map((year) => flaggedOf(year).flagged),
          foot.flagged,
        )}
        mark="open"
        valueOf={(year) => flaggedOf(year).flagged}
        part={{ mark: "settled", valueOf: (year) => flaggedOf(year).decided }}
      />
      <YearLabels axis={axis} top={foot.flagged} />
    </Chart>
  );
}

function Stage({ band, top, foot, isOdd }: { band: CareerBand; top: number; foot: number; isOdd: boolean }) {
  const isLate = band.from > 55;
  return (
    <g class={isOdd ? "stage odd" : "stage"}>
      <rect class="shade" x={`${band.from}%`} width={`${band.to - band.from}%`} y={top} height={foot - top} />
      <rect
        class="lane"
        x={`${band.from}%`}
        width={`${band.to - band.from}%`}
        y={top}
        height={rows.lane - 4}
        rx="4"
      />
      <text
        x={`${isLate ? band.to : band.from}%`}
        dx={isLate ? -6 : 6}
        y={top + 15}
        text-anchor={isLate ? "end" : "start"}
      >
        {firstWords(band.stage, 26)}
      </text>
    </g>
  );
}

const PanelName = ({ top, words }: { top: number; words: string }) => (
  <text class="panel-name" x="0" y={top + 20}>
    {words}
  </text>
);

function YearLabels({ axis, top }: { axis: YearAxis; top: number }) {
  const shown = axis.years.filter((year) => axis.isLabelled(year, "page") || axis.isLabelled(year, "phone"));
  return shown.map((year) => (
    <text
      class={`tick${axis.isLabelled(year, "phone") ? "" : " page-only"}${axis.isLabelled(year, "page") ? "" : " phone-only"}`}
      x={`${axis.across(year + 0.5)}%`}
      y={top + 18}
      text-anchor="middle"
    >
      {year}
    </text>
  ));
}
