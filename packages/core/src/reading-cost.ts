import type { Price, ReadingPlan } from "./reading-plan.ts";
import { mostAnswerTokens } from "./second-reader.ts";

/** Tokens a model writes for each post: a number when it is clear, some eighty when it is not. Our own estimate. */
const answerTokens = 20;
const million = 1_000_000;

/** Tokens a model writes for a set. */
const setAnswerTokens = 120;

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
  { requests, posts, tokens, sets = [] }: Pick<ReadingPlan, "requests" | "posts" | "tokens" | "sets">,
  tokensBefore: number,
  price: Price,
): ReadingCost {
  const tokensIn = requests.length * tokensBefore + tokens;
  const tokensOut = posts * answerTokens + sets.length * setAnswerTokens;
  return { tokensIn, tokensOut, cost: costOf(price, tokensIn, tokensOut) };
}

/** Tokens of all that stands after the rubric in one request, at the very most: one long post in a script without spaces, and its context. */
const mostAfterRubric = 20_000;

/** US dollars that one request can cost at the very most, its second try included. */
export const dearestRequest = (price: Price, tokensBefore: number): number =>
  costOf(price, 2 * (tokensBefore + mostAfterRubric), 2 * mostAnswerTokens);
