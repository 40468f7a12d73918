import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";

const double = /"[^"\n]{2,400}"/g;
const single = /(?<![\w'])'\b[^'\n]{2,200}(?:'[a-z]{1,2}\b[^'\n]{0,200}){0,4}'\B/g;
/** A passed-on post pasted by hand: everything after "RT @name". */
const pasted = /\brt\s{1,3}@\w{1,40}:?[^\n]{0,700}/g;

/** The stretches that stand in quotation marks, or were passed on by hand ("RT @name: ..."), in no order. */
export const quotedStretches: Signal<readonly Span[]> = ({ lower }) => {
  if (!lower.includes('"') && !lower.includes("'") && !lower.includes("rt ")) return [];
  return [double, single, pasted].flatMap((pattern) =>
    [...lower.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
};
