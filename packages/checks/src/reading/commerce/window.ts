import type { Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";

/** The lower-case text of the same sentence before an offset, at most `length` units. */
export function before(reading: Reading, at: number, length = 60): string {
  const { start } = reading.sentenceAt(at);
  return reading.lower.slice(Math.max(start, at - length), at);
}

/** The lower-case text of the same sentence after an offset, at most `length` units. */
export function after(reading: Reading, at: number, length = 60): string {
  const { end } = reading.sentenceAt(Math.max(0, at - 1));
  return reading.lower.slice(at, Math.min(end, at + length));
}

/** The lower-case sentence that holds an offset. */
export function sentence(reading: Reading, at: number): string {
  const { start, end } = reading.sentenceAt(at);
  return reading.lower.slice(start, end);
}

/** A stretch that a pattern found; `text` is lower case, on one line. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A pattern met this often has said what it can; the rest of a hostile text is not worth its time. */
const mostHits = 300;

/** Where a global pattern stands in the lower-case text (mentions and links included): the first 300 places. */
export const hits = (reading: Reading, pattern: RegExp): readonly Hit[] =>
  Array.from(reading.lower.matchAll(pattern).take(mostHits), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text: text.replaceAll(/\s{1,20}/g, " "),
  }));

/** Whether two stretches stand close enough to belong together: within about two sentences, not at two ends of an essay. */
export const isNear = (one: Span, other: Span, reach = 300): boolean =>
  one.start - other.end <= reach && other.start - one.end <= reach;
