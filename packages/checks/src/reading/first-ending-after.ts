/**
 * Index of the first of some stretches in order that ends after an offset; their number when none does. By halving, since a long
 * text is asked thousands of times.
 */
export function firstEndingAfter(stretches: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same, but of the last when none does, and 0 of none. */
export const firstEndingAfterOrLast = (
  stretches: readonly { readonly end: number }[],
  offset: number,
): number => Math.max(0, Math.min(firstEndingAfter(stretches, offset), stretches.length - 1));
