import { scaleLinear } from "d3-scale";
import { number } from "../counted.ts";
import { kindWords, platformWords } from "../plain-words.ts";
import { Chart } from "./chart.tsx";
import type { FlaggedTally } from "./tally-flagged.ts";

/** Pixels: a line of words and a bar for each kind. */
const rows = { words: 22, bar: 14, gap: 14 } as const;
const rowHeight = rows.words + rows.bar + rows.gap;
const mostRows = 12;

interface KindsProps {
  readonly auditId: string;
  readonly byKind: FlaggedTally["byKind"];
  /** Posts read of each kind, on all platforms together. */
  readonly read: Readonly<Record<string, number>>;
  readonly platforms: number;
}

/** Flagged posts by platform and kind. With one platform only, how many of the kind were read stands beside. */
export function KindsChart({ auditId, byKind, read, platforms }: KindsProps) {
  const shown = byKind.slice(0, mostRows);
  const [first] = shown;
  if (!first) return null;

  const across = scaleLinear([0, first.count], [0, 100]);
  const isOne = platforms <= 1;
  const nameOf = ({ platform, kind }: (typeof shown)[number]) =>
    isOne ? kindWords[kind] : `${platformWords[platform]}, ${kindWords[kind].toLowerCase()}`;
  const ofRead = ({ kind }: (typeof shown)[number]) => (isOne ? ` of ${number(read[kind] ?? 0)} read` : "");
  return (
    <Chart
      id="kinds"
      title="Where they are"
      says={`Most flagged posts are of the kind ${nameOf(first)}: ${number(first.count)}${ofRead(first)}.`}
      height={shown.length * rowHeight}
      columns={["Platform", "Kind", "Flagged", ...(isOne ? ["Read"] : [])]}
      rows={byKind.map(({ platform, kind, count }) => [
        platformWords[platform],
        kindWords[kind],
        <a href={`/audits/${auditId}/review?kind=${kind}&decision=any`}>{number(count)}</a>,
        ...(isOne ? [number(read[kind] ?? 0)] : []),
      ])}
    >
      {shown.map((row, at) => (
        <g>
          <text class="row-name" x="0" y={at * rowHeight + 16}>
            {nameOf(row)}: {number(row.count)}
            {ofRead(row)}
          </text>
          <rect
            class="bar open"
            x="0%"
            width={`${across(row.count)}%`}
            y={at * rowHeight + rows.words}
            height={rows.bar}
          />
        </g>
      ))}
    </Chart>
  );
}
