/** The 95 % Wilson interval of a share, as [low, high] from 0 to 1; [0, 1] of nothing. */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** "31 of 7154: 4.3 per 1,000 (3.1-6.1)". */
export function perThousand(hits: number, of: number): string {
  const [low, high] = wilson(hits, of).map((share) => (share * 1000).toFixed(1));
  return `${hits} of ${of}: ${((hits * 1000) / Math.max(1, of)).toFixed(1)} per 1,000 (${low}-${high})`;
}

/** "0.87 (0.80-0.92), 104 of 120". */
export function share(hits: number, of: number): string {
  if (of === 0) return "none";
  const [low, high] = wilson(hits, of).map((each) => each.toFixed(2));
  return `${(hits / of).toFixed(2)} (${low}-${high}), ${hits} of ${of}`;
}
