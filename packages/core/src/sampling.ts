/** Every number from 0 up to `size` once, in an order that the seed decides; costs only what is taken from it. */
export function* drawOrder(size: number, seed: number): Generator<number> {
  const random = numbersFrom(seed);
  // Fisher and Yates, of which only the places that were swapped are written down.
  const swapped = new Map<number, number>();
  for (let left = size; left > 0; left -= 1) {
    const at = Math.floor(random() * left);
    const drawn = swapped.get(at) ?? at;
    swapped.set(at, swapped.get(left - 1) ?? left - 1);
    yield drawn;
  }
}

/** mulberry32, a public domain generator by Tommy Ettinger: numbers from 0 up to 1, the same ones for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where the n-th post of all stands, counted through batches of these sizes. Undefined past the end. */
export function placeInBatches(
  sizes: readonly number[],
  n: number,
): { readonly batch: number; readonly at: number } | undefined {
  let before = 0;
  for (const [batch, size] of sizes.entries()) {
    if (n < before + size) return { batch, at: n - before };
    before += size;
  }
  return undefined;
}

/** Halvings of the interval from 0 to 1: past what a double can tell apart. */
const halvings = 60;

/**
 * The share that is exceeded with a chance of 5 % at most when `hits` of `looked` random draws hit: the exact one-sided
 * upper bound of Clopper and Pearson. From 0 to 1; 1 when nothing was looked at.
 */
export function upperBound(hits: number, looked: number, confidence = 0.95): number {
  if (looked <= 0 || hits >= looked) return 1;

  let low = hits / looked;
  let high = 1;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (chanceOfAtMost(hits, looked, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}

/** How likely `hits` or fewer of `draws` are, each with chance `share`; in logarithms, so that nothing underflows. */
function chanceOfAtMost(hits: number, draws: number, share: number): number {
  let logTerm = draws * Math.log1p(-share);
  let sum = Math.exp(logTerm);
  for (let hit = 1; hit <= hits; hit += 1) {
    logTerm += Math.log((draws - hit + 1) / hit) + Math.log(share) - Math.log1p(-share);
    sum += Math.exp(logTerm);
  }
  return sum;
}
