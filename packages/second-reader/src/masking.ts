import type { Span } from "@hindsight/core/finding";

/** A text in which names may have been replaced, with the way back to the original. */
export interface MaskedText {
  readonly text: string;
  /** A stretch of `text` as a stretch of the original; a replaced name counts whole. */
  readonly spanOf: (span: Span) => Span;
}

/** Handles, names after a title, and two or more capitalised words in a row that do not begin a sentence. */
const names =
  /@\w{1,40}|\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sister|Nurse)\.?\s\p{Lu}[\p{L}'’-]{1,40}(?:\s\p{Lu}[\p{L}'’-]{1,40})?|(?<=[\p{Ll},;:]\s)\p{Lu}[\p{Ll}'’-]{1,40}\s\p{Lu}[\p{Ll}'’-]{1,40}/gu;

/** Replaces names and handles, the same name by the same sign: "[person 1]". Catches what looks like a name, not every name there is. `known` keeps the signs of several texts apart. */
export function masked(original: string, isMasking: boolean, known = new Map<string, string>()): MaskedText {
  if (!isMasking) return { text: original, spanOf: (span) => span };

  /** Where each piece begins in both texts; `isName` pieces stand for a whole name. */
  const pieces: {
    readonly at: number;
    readonly from: number;
    readonly to: number;
    readonly isName: boolean;
  }[] = [];
  let text = "";
  let done = 0;
  const take = (to: number) => {
    pieces.push({ at: text.length, from: done, to, isName: false });
    text += original.slice(done, to);
    done = to;
  };
  for (const { 0: name, index } of original.matchAll(names)) {
    take(index);
    const sign = known.get(name) ?? `[person ${known.size + 1}]`;
    known.set(name, sign);
    pieces.push({ at: text.length, from: index, to: index + name.length, isName: true });
    text += sign;
    done = index + name.length;
  }
  take(original.length);

  const back = (place: number, edge: "start" | "end"): number => {
    const piece = pieces.findLast(({ at }) => (edge === "start" ? at <= place : at < place)) ?? pieces[0];
    if (!piece) return 0;
    if (piece.isName) return edge === "start" ? piece.from : piece.to;
    return Math.min(piece.from + place - piece.at, piece.to);
  };
  return { text, spanOf: ({ start, end }) => ({ start: back(start, "start"), end: back(end, "end") }) };
}
