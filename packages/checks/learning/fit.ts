/** A post as numbers: for each feature it has, by index, how much. */
export interface Vector {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** What parts one side from the other: a vector is risky when `dot` and bias together are above 0. */
export interface Plane {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Misfit is weighed so many times as heavily as the length of the weights. */
const cost = 0.5;
const mostRounds = 60;
const goodEnough = 0.02;

/**
 * Fits the plane that parts risky from harmless vectors: a linear support vector machine with squared hinge loss, by dual coordinate
 * descent (Hsieh et al., ICML 2008, algorithm 1). Both sides weigh the same in all, each vector by its importance; the order is fixed, so the result is, too.
 */
export function fit(
  vectors: readonly Vector[],
  isRisky: readonly boolean[],
  importance: readonly number[],
  features: number,
): Plane {
  const weights = new Float64Array(features);
  let bias = 0;
  const risky = isRisky.filter(Boolean).length;
  const costOf = (index: number): number =>
    ((importance[index] ?? 1) * cost * vectors.length) /
    (2 * (isRisky[index] ? risky : vectors.length - risky));
  const duals = new Float64Array(vectors.length);
  const lengths = vectors.map(({ value }) => value.reduce((sum, each) => sum + each * each, 1));
  const order = vectors.map((_, index) => index);
  const random = fixedRandom();

  for (let round = 0; round < mostRounds; round += 1) {
    shuffle(order, random);
    let furthest = 0;
    for (const index of order) {
      const vector = vectors[index];
      if (!vector) continue;
      const is = isRisky[index] === true;
      const side = is ? 1 : -1;
      const slack = 1 / (2 * costOf(index));
      const dual = duals[index] ?? 0;
      const slope = side * (dot(weights, vector) + bias) - 1 + dual * slack;
      const next = Math.max(0, dual - slope / ((lengths[index] ?? 1) + slack));
      if (next === dual) continue;
      furthest = Math.max(furthest, Math.abs(next - dual));
      duals[index] = next;
      const step = (next - dual) * side;
      for (let at = 0; at < vector.at.length; at += 1) {
        const feature = vector.at[at] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + step * (vector.value[at] ?? 0);
      }
      bias += step;
    }
    if (furthest < goodEnough) break;
  }
  return { weights, bias };
}

/** What a plane says of a vector. */
export const dot = (weights: Float64Array, { at, value }: Vector): number => {
  let sum = 0;
  for (let index = 0; index < at.length; index += 1)
    sum += (weights[at[index] ?? 0] ?? 0) * (value[index] ?? 0);
  return sum;
};

/** The same numbers each time (a linear congruential generator), so that learning twice gives the same file. */
function fixedRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
