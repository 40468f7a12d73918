import type { Span } from "@hindsight/core/finding";
import { locateQuote } from "./locate-quote.ts";
import type { ShownPost } from "./show-posts.ts";

/** Letters of a model's reason that are shown. */
const mostReason = 300;

/** Where a quote stands in a post as it was shown; empty when it is from the description of a picture, undefined when it is nowhere. */
export function spansOf(quote: string, { text, pictures }: ShownPost): Span[] | undefined {
  const span = locateQuote(text.text, quote);
  if (span) return [text.spanOf(span)];
  return pictures.some((picture) => locateQuote(picture, quote)) ? [] : undefined;
}

/** A model's reason on one line, without control signs, cut short; undefined when it says nothing. */
export function reasonOf(why: string): string | undefined {
  const reason = why.replace(/[\s\p{C}]+/gu, " ").trim();
  if (reason === "") return undefined;
  return reason.length > mostReason ? `${reason.slice(0, mostReason - 1).trimEnd()}…` : reason;
}

/** The JSON object in an answer, whatever a model says around it: thoughts, fences, greetings. */
export function jsonIn(text: string): unknown {
  const said = text.slice(Math.max(0, text.lastIndexOf("</think>")));
  const [start, end] = [said.indexOf("{"), said.lastIndexOf("}")];
  try {
    return JSON.parse(said.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
