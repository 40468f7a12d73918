import type { Author } from "@hindsight/core/author";
import type { Span } from "@hindsight/core/finding";
import type { Post } from "@hindsight/core/post";
import { firstEndingAfterOrLast } from "./first-ending-after.ts";
import { matchesIn, type Lexicon, type Match } from "./lexicon.ts";
import { normalise } from "./normalise.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { wordsOf, type Word } from "./words.ts";

/** Something to be understood of a post: who it is about, whether it is labelled ... Worked out once a reading, when first asked. */
export type Signal<Value> = (reading: Reading) => Value;

/** A post read once for all checks. Offsets count in `text`; `spanOf` leads back to the post. */
export interface Reading {
  readonly post: Post;
  readonly author: Author;
  /** The post's text, then captions, alt texts and subtitles of its media, normalised; case as written. */
  readonly text: string;
  readonly lower: string;
  /** `lower` with links and mentions blanked out by spaces of the same length: for patterns over prose. */
  readonly prose: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Where the entries of a lexicon stand; worked out once for each lexicon. */
  find<Entry>(lexicon: Lexicon<Entry>): readonly Match<Entry>[];
  signal<Value>(signal: Signal<Value>): Value;
  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Sentence;
  /** The stretch of the post's own text, or nothing when it lies in a caption or alt text. */
  readonly spanOf: (span: Span) => Span | undefined;
}

/** Longest text read, in UTF-16 units; what lies beyond is not judged. X allows 25,000, Instagram 2,200, Facebook 63,206. */
export const longestText = 70_000;

const sourceOf = (post: Post): string => {
  const parts = [post.text, ...post.media.flatMap(({ caption, altText }) => [caption, altText])];
  return parts
    .filter((part) => part !== undefined && part !== "")
    .join("\n")
    .slice(0, longestText);
};

/** Reads a post. Everything costly waits until a check asks for it. */
export function read(post: Post, author: Author): Reading {
  const { text, origin } = normalise(sourceOf(post));
  const signals = new Map<unknown, unknown>();
  const once = <Value>(key: unknown, make: () => Value): Value => {
    if (!signals.has(key)) signals.set(key, make());
    return signals.get(key) as Value;
  };

  const reading: Reading = {
    post,
    author,
    text,
    lower: lowerOf(text),
    get prose() {
      return once("prose", () => blankLinks(reading.lower, reading.words));
    },
    get words() {
      return once("words", () => wordsOf(text));
    },
    get sentences() {
      return once("sentences", () => sentencesOf(text));
    },
    find: (lexicon) => once(lexicon, () => matchesIn(lexicon, reading.words)),
    signal: (signal) => once(signal, () => signal(reading)),
    sentenceAt: (offset) =>
      reading.sentences[firstEndingAfterOrLast(reading.sentences, offset)] ?? {
        start: 0,
        end: text.length,
        text,
      },
    spanOf({ start, end }) {
      const from = origin?.[start] ?? start;
      const to = origin?.[end] ?? end;
      return from < post.text.length ? { start: from, end: Math.min(to, post.text.length) } : undefined;
    },
  };
  return reading;
}

/** Lower case of the same length: a few capitals (İ) would unfold into two and shift every offset after them. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join("");
}

function blankLinks(lower: string, words: readonly Word[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end } of words) {
    if (kind !== "link" && kind !== "mention") continue;
    parts.push(lower.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return at === 0 ? lower : parts.join("") + lower.slice(at);
}
