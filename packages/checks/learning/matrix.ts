/** Posts as numbers: row after row the features that a post has, by index, and how much of each. */
export interface Matrix {
  /** Where each row ends in `at` and `value`. */
  readonly ends: Int32Array;
  readonly at: Int32Array;
  readonly value: Float32Array;
}

/** Lays rows out one after another; `entries` bounds what all rows add together. */
export function matrixOf(
  rows: number,
  entries: number,
  fill: (row: number, add: (feature: number, amount: number) => void) => void,
): Matrix {
  const ends = new Int32Array(rows);
  const at = new Int32Array(entries);
  const value = new Float32Array(entries);
  let end = 0;
  const add = (feature: number, amount: number) => {
    at[end] = feature;
    value[end] = amount;
    end += 1;
  };
  for (let row = 0; row < rows; row += 1) {
    fill(row, add);
    ends[row] = end;
  }
  return { ends, at, value };
}

/** Where a row begins. */
export const beginOf = ({ ends }: Matrix, row: number): number => (row === 0 ? 0 : (ends[row - 1] ?? 0));

/** The sum over a row's features of how much of each there is times its weight. */
export function product(matrix: Matrix, row: number, weights: Float64Array): number {
  const { ends, at, value } = matrix;
  const end = ends[row] ?? 0;
  let sum = 0;
  for (let place = beginOf(matrix, row); place < end; place += 1)
    sum += (weights[at[place] ?? 0] ?? 0) * (value[place] ?? 0);
  return sum;
}
