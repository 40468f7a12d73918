import type { Child } from "hono/jsx";

/** One line of the table behind a chart; cells may hold links. */
export type TableRow = readonly [head: Child, ...cells: Child[]];

interface ChartProps {
  /** Also the start of the ids within. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence or two, for those who do not see it. */
  readonly says: string;
  /** Pixels; the width is that of the page. */
  readonly height: number;
  readonly legend?: readonly { readonly mark: string; readonly words: string }[];
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly children?: Child;
}

/**
 * A picture of numbers with the numbers behind it. Everything across is in per cent and everything down in pixels, so
 * that one picture fits a phone and a sheet of paper with letters of one size.
 */
export function Chart({ id, title, says, height, legend = [], columns, rows, children }: ChartProps) {
  return (
    <figure class="chart" id={id}>
      <figcaption>
        <h2>{title}</h2>
        {legend.length > 0 && (
          <ul class="legend">
            {legend.map(({ mark, words }) => (
              <li>
                <svg class="swatch" width="14" height="14" aria-hidden="true">
                  <rect class={mark} x="1" y="1" width="12" height="12" rx="2" />
                </svg>
                {words}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <svg class="plot" width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-says`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{says}</desc>
        {children}
      </svg>
      <details class="numbers">
        <summary>
          The numbers<span class="unseen">: {title}</span>
        </summary>
        <div class="scroll" tabindex={0} role="region" aria-label={`The numbers: ${title}`}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells]) => (
                <tr>
                  <th scope="row">{head}</th>
                  {cells.map((cell) => (
                    <td>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
