/** A sentence as a stretch of `reading.text`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A full stop after these ends no sentence. */
const abbreviation = /\b(?:dr|mr|mrs|ms|prof|st|nos?|vs|e\.g|i\.e|etc|approx|hosp|dept|pts?|yrs?|\p{L})\.$/iu;
const boundary = /(?<![.!?])[.!?]{1,40}["')\]]{0,4}(?=\s|$)|\n|(?<=\p{Extended_Pictographic})\s(?=\p{Lu})/gu;

/** Splits a normalised text into sentences, in order, without the space around them. A line break ends a sentence. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const push = (start: number, end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === "") return;
    const from = start + raw.indexOf(trimmed);
    sentences.push({ start: from, end: from + trimmed.length, text: trimmed });
  };

  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const last = text.slice(Math.max(start, match.index - 8), match.index + 1);
    if (match[0] === "." && abbreviation.test(last)) continue;
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return sentences;
}
