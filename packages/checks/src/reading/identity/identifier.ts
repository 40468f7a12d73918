import type { Clue } from "@hindsight/core/clue";
import type { Span } from "@hindsight/core/finding";

/** One thing said of somebody by which they might be recognised. */
export interface Identifier extends Span {
  readonly kind: Clue["kind"];
  /** Normalised: "34", "farmer", "hexham"; never a sentence of the post. */
  readonly value: string;
  /** 1 for what few people share, 0.5 for what many do ("today", "she", "eczema"). */
  readonly weight: number;
}
