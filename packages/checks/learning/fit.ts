import { beginOf, product, type Matrix } from "./matrix.ts";

/** What parts one side from the other: a row is risky when `product` and bias together are above 0. */
export interface Plane {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What is fitted to. */
export interface Sides {
  readonly isRisky: readonly boolean[];
  /** How much each row counts, beside the others of its side. */
  readonly importance: readonly number[];
  readonly features: number;
  /** Misfit is weighed so many times as heavily as the length of the weights. */
  readonly cost: number;
}

const mostRounds = 60;
const goodEnough = 0.02;

/**
 * Fits the plane that parts risky from harmless rows: a linear support vector machine with squared hinge loss, by dual coordinate
 * descent (Hsieh et al., ICML 2008, algorithm 1). Both sides weigh the same in all, each row by its importance; the order is fixed, so the result is, too.
 */
export function fit(matrix: Matrix, { isRisky, importance, features, cost }: Sides): Plane {
  const rows = isRisky.length;
  const weights = new Float64Array(features);
  let bias = 0;
  const risky = isRisky.filter(Boolean).length;
  const slacks = Float64Array.from(isRisky, (is, row) => {
    const costOfRow = ((importance[row] ?? 1) * cost * rows) / (2 * (is ? risky : rows - risky));
    return 1 / (2 * costOfRow);
  });
  const lengths = lengthsOf(matrix, rows);
  const duals = new Float64Array(rows);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const random = fixedRandom();

  for (let round = 0; round < mostRounds; round += 1) {
    shuffle(order, random);
    let furthest = 0;
    for (const row of order) {
      const side = isRisky[row] === true ? 1 : -1;
      const slack = slacks[row] ?? 0;
      const dual = duals[row] ?? 0;
      const slope = side * (product(matrix, row, weights) + bias) - 1 + dual * slack;
      const next = Math.max(0, dual - slope / ((lengths[row] ?? 1) + slack));
      if (next === dual) continue;
      furthest = Math.max(furthest, Math.abs(next - dual));
      duals[row] = next;
      const step = (next - dual) * side;
      moveAlong(matrix, row, weights, step);
      bias += step;
    }
    if (furthest < goodEnough) break;
  }
  return { weights, bias };
}

/** Squares of the rows' lengths, the bias counted as one feature more. */
function lengthsOf(matrix: Matrix, rows: number): Float64Array {
  const { ends, value } = matrix;
  return Float64Array.from({ length: rows }, (_, row) => {
    const own = value.subarray(beginOf(matrix, row), ends[row]);
    return own.reduce((sum, amount) => sum + amount * amount, 1);
  });
}

function moveAlong(matrix: Matrix, row: number, weights: Float64Array, step: number): void {
  const { ends, at, value } = matrix;
  const end = ends[row] ?? 0;
  for (let place = beginOf(matrix, row); place < end; place += 1) {
    const feature = at[place] ?? 0;
    weights[feature] = (weights[feature] ?? 0) + step * (value[place] ?? 0);
  }
}

/** The same numbers each time (a linear congruential generator), so that learning twice gives the same file. */
function fixedRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
