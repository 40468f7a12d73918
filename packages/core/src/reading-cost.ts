import type { Price, ReadingPlan } from "./reading-plan.ts";

/** Tokens a model writes for each post: a number when it is clear, some eighty when it is not. Our own estimate. */
const answerTokens = 20;
const million = 1_000_000;

/** What a reading may cost. Tokens are estimates; a second try of what could not be read comes on top. */
export interface ReadingCost {
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** US dollars. */
  readonly cost: number;
}

/** US dollars for these tokens. */
export const costOf = (price: Price, tokensIn: number, tokensOut: number): number =>
  (tokensIn * price.in + tokensOut * price.out) / million;

/** Estimates a whole plan for a reader whose every request begins with `tokensBefore`. */
export function estimateCost(
  { requests, posts, tokens }: Pick<ReadingPlan, "requests" | "posts" | "tokens">,
  tokensBefore: number,
  price: Price,
): ReadingCost {
  const tokensIn = requests.length * tokensBefore + tokens;
  const tokensOut = posts * answerTokens;
  return { tokensIn, tokensOut, cost: costOf(price, tokensIn, tokensOut) };
}
