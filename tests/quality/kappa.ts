/**
 * Cohen's kappa of two yes-or-no judgements of the same posts: 1 is full agreement, 0 what chance would give.
 * Undefined for no posts, and where both say the same of every post, so that chance alone gives it.
 */
export function kappa(pairs: readonly (readonly [boolean, boolean])[]): number | undefined {
  const all = pairs.length;
  const [first, second] = [pairs.filter(([a]) => a).length / all, pairs.filter(([, b]) => b).length / all];
  const observed = pairs.filter(([a, b]) => a === b).length / all;
  const byChance = first * second + (1 - first) * (1 - second);
  return all === 0 || byChance === 1 ? undefined : (observed - byChance) / (1 - byChance);
}
