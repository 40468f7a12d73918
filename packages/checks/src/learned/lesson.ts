import type { Signal } from "../reading/reading.ts";
import { kindsOf } from "./kinds.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** A post as it is learned from and scored. */
export interface Lesson {
  readonly tokens: readonly Token[];
  /** For each token, the hashes of what the reading takes it for. */
  readonly kinds: readonly (readonly number[])[];
}

/** What there is to learn of a post. */
export const lesson: Signal<Lesson> = (reading) => {
  const tokens = tokensOf(reading.lower);
  return { tokens, kinds: kindsOf(reading, tokens) };
};
