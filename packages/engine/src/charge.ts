import { costOf } from "@hindsight/core/reading-cost";
import type { Price } from "@hindsight/core/reading-plan";
import type { Usage } from "@hindsight/core/second-reader";

/** Money set aside and spent, in US dollars. What is under way counts with its estimate, so that the ceiling holds also for answers to come. */
export interface Charge {
  /** Sets money aside for one request; false when that would go over the ceiling. */
  reserve(tokensIn: number, tokensOut: number): boolean;
  /** Puts what was spent in place of what was set aside; without a usage nothing was. */
  settle(tokensIn: number, tokensOut: number, usage: Usage | undefined): void;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly spent: number;
}

/** A charge of nothing so far. Where tokens cost nothing, no ceiling is met. */
export function newCharge(price: Price, ceiling: number): Charge {
  let [reserved, tokensIn, tokensOut] = [0, 0, 0];
  const spent = () => costOf(price, tokensIn, tokensOut);
  return {
    reserve(more, out) {
      const cost = costOf(price, more, out);
      if (cost > 0 && spent() + reserved + cost > ceiling) return false;
      reserved += cost;
      return true;
    },
    settle(more, out, usage) {
      reserved -= costOf(price, more, out);
      tokensIn += usage?.tokensIn ?? 0;
      tokensOut += usage?.tokensOut ?? 0;
    },
    get tokensIn() {
      return tokensIn;
    },
    get tokensOut() {
      return tokensOut;
    },
    get spent() {
      return spent();
    },
  };
}
