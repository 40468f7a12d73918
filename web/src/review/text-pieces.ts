import type { Span } from "@hindsight/core/finding";

/** A stretch of a post's text, as it may be shown. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at its spans; spans that overlap or touch become one, and those outside the text are cut to it. */
export function textPieces(text: string, spans: readonly Span[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of merged(spans, text)) {
    pieces.push(
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.text !== "").map((piece) => ({ ...piece, text: tamed(piece.text) }));
}

/** A text without what could disturb the page around it: direction overrides, control characters, towers of accents. */
export const tamed = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, "\ufffd")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1");

function merged(spans: readonly Span[], text: string): readonly Span[] {
  const ordered = spans
    .map(({ start, end }) => ({ start: bounded(start, text), end: bounded(end, text) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of ordered) {
    const last = joined.at(-1);
    if (!last || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** An offset within the text that does not cut a character in two. */
function bounded(offset: number, text: string): number {
  const at = Math.min(Math.max(0, Math.trunc(offset)), text.length);
  const splitsPair = /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");
  return splitsPair ? at - 1 : at;
}

/** About `length` UTF-16 units of the text around its first span, and the spans that fall into it. */
export function excerptOf(text: string, spans: readonly Span[], length: number) {
  const first = Math.min(...spans.map(({ start }) => start), text.length);
  const start = bounded(first < length ? 0 : first - length / 4, text);
  const end = bounded(start + length, text);
  return {
    text: text.slice(start, end),
    spans: spans.map((span) => ({ start: span.start - start, end: span.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

/** The first words of a text on one line, for lists. */
export function firstWords(text: string, length = 90): string {
  const line = tamed(text.slice(0, length * 4))
    .replace(/\s+/g, " ")
    .trim();
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length).join("").trimEnd()}…`;
}
