import { beginOf, type Matrix } from "./matrix.ts";

/** Less and more telling than this no feature counts. */
const bounds = { least: 0.1, most: 4 };

/**
 * How telling each feature is by itself: the logarithm of how much more, or less, often it is seen in risky rows than in harmless ones.
 * A plane fitted to features that are scaled so errs elsewhere than one fitted to them as they are, and the two together err less than
 * either (Wang and Manning, ACL 2012: support vectors over naive Bayes features).
 */
export function tellingOf(
  matrix: Matrix,
  rows: {
    readonly isRisky: readonly boolean[];
    readonly isHarmless: readonly boolean[];
    readonly features: number;
  },
): Float64Array {
  const risky = seen(matrix, rows.isRisky, rows.features);
  const harmless = seen(matrix, rows.isHarmless, rows.features);
  const shift = Math.log(total(harmless) / total(risky));
  return risky.map((count, feature) => {
    const telling = Math.abs(Math.log(count / (harmless[feature] ?? 1)) + shift);
    return Math.min(bounds.most, Math.max(bounds.least, telling));
  });
}

/** In how many of the chosen rows each feature is seen, and once more, so that none is never seen. */
function seen(matrix: Matrix, isChosen: readonly boolean[], features: number): Float64Array {
  const counts = new Float64Array(features).fill(1);
  for (const [row, is] of isChosen.entries()) {
    if (!is) continue;
    for (const feature of matrix.at.subarray(beginOf(matrix, row), matrix.ends[row]))
      counts[feature] = (counts[feature] ?? 0) + 1;
  }
  return counts;
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** The same rows with every feature by its scale. */
export function scaled(matrix: Matrix, scale: Float64Array): Matrix {
  const { at, value } = matrix;
  return { ...matrix, value: value.map((amount, place) => amount * (scale[at[place] ?? 0] ?? 0)) };
}
