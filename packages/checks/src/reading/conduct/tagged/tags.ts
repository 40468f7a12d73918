import { firstEndingAfterOrLast } from "../../first-ending-after.ts";
import type { Reading, Signal } from "../../reading.ts";
import { phraseAt } from "./phrase-at.ts";
import { tagPatterns } from "./tag-patterns.ts";

/** A stretch of a post with what it stands for ("patient", "insult", "work"). */
export interface Tagged {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** Index in `reading.words` of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  /** Index of its sentence in `reading.sentences`. */
  readonly sentence: number;
}

/** "Visitors' chairs": the chairs are spoken of. */
const isOwner = (lower: string, end: number): boolean =>
  lower[end - 1] === "s" && /^' [a-z]/.test(lower.slice(end, end + 3));

/** "Dating as a GP", "I'm a nurse": the author says what they are. */
const ownRole = /\b(?:as|i'm|im|am|being|was i) an? (?:[a-z]{2,10} )?$/;

const isPlainAscii = /^[\t\n\r\x20-\x7E]*$/;

/** Everything in a post that stands for something, by tag. */
export const tagsIn: Signal<ReadonlyMap<string, readonly Tagged[]>> = (reading) => {
  const found = new Map<string, Tagged[]>();
  const add = (tagged: Tagged) => {
    const known = found.get(tagged.tag);
    if (!known) found.set(tagged.tag, [tagged]);
    else if (known.length < 40) known.push(tagged);
  };
  const { words } = reading;
  for (let from = 0; from < words.length; from += 1) {
    const phrase = phraseAt(words, from);
    if (!phrase) continue;
    const to = from + phrase.length;
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const sentence = sentenceIndex(reading, start);
    if (end > (reading.sentences[sentence]?.end ?? end) || isOwner(reading.lower, end)) continue;

    const isMine =
      phrase.tags.includes("colleague") && ownRole.test(reading.lower.slice(Math.max(0, start - 24), start));
    for (const tag of phrase.tags)
      add({ tag: isMine && tag === "colleague" ? "me" : tag, start, end, from, to, sentence });
    from = to - 1;
  }
  const isPlain = isPlainAscii.test(reading.text);
  for (const { tag, pattern, where, hint } of tagPatterns) {
    if ((where === "emoji" && isPlain) || !reading.lower.includes(hint)) continue;
    for (const { index, 0: text } of (where === "prose" ? reading.prose : reading.text).matchAll(pattern)) {
      const at = wordIndex(reading, index);
      const to = wordIndex(reading, index + text.length);
      add({
        tag,
        start: index,
        end: index + text.length,
        from: at,
        to,
        sentence: sentenceIndex(reading, index),
      });
    }
  }
  return found;
};

const sentenceIndex = (reading: Reading, offset: number): number =>
  firstEndingAfterOrLast(reading.sentences, offset);
const wordIndex = (reading: Reading, offset: number): number => firstEndingAfterOrLast(reading.words, offset);
