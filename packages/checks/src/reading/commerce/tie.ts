import type { Span } from "@hindsight/core/finding";

/** What ties the author to a seller. */
export type TieKind = "code" | "link" | "gift" | "partner";

/** One sign in a post that its author gains, or gained, from somebody who sells something. */
export interface Tie extends Span {
  readonly kind: TieKind;
  /** What was seen, to follow "it mentions": "a discount code (SUN15)". */
  readonly seen: string;
}
