import type { Span } from "@hindsight/core/finding";
import { mostMatches } from "../../lexicon.ts";
import type { Word } from "../../words.ts";

/** Phrases by their words, each step one word on. */
interface Step<Tag> {
  readonly next: Map<string, Step<Tag>>;
  readonly tags: Tag[];
}

/** Many thousands of phrases that begin with the same few words ("you ...", "my ..."): a lexicon would try each, this walks. */
export type PhraseBook<Tag> = Step<Tag>;

/** A phrase of a book where it stands. */
export interface Phrase<Tag> extends Span {
  readonly tag: Tag;
}

const emptyStep = <Tag>(): Step<Tag> => ({ next: new Map(), tags: [] });

/** Makes a book of phrases (lower case, words parted by spaces) and what each is taken for; a phrase may be taken for several things. */
export function phraseBook<Tag>(phrases: readonly (readonly [string, Tag])[]): PhraseBook<Tag> {
  const root = emptyStep<Tag>();
  for (const [phrase, tag] of phrases) {
    let step = root;
    for (const word of phrase.split(" ")) {
      const known = step.next.get(word) ?? emptyStep<Tag>();
      step.next.set(word, known);
      step = known;
    }
    if (!step.tags.includes(tag)) step.tags.push(tag);
  }
  return root;
}

/** The longest phrase at each word for each of its tags; phrases may overlap. At most `mostMatches`; linear in the number of words. */
export function phrasesIn<Tag>(book: PhraseBook<Tag>, words: readonly Word[]): readonly Phrase<Tag>[] {
  const found: Phrase<Tag>[] = [];
  for (let from = 0; from < words.length && found.length < mostMatches; from += 1) {
    let step: Step<Tag> | undefined = book;
    const first = found.length;
    for (let to = from; step && to < words.length; to += 1) {
      const word: Word | undefined = words[to];
      step = word && word.kind !== "link" ? step.next.get(word.plain) : undefined;
      for (const tag of step?.tags ?? []) {
        const shorter = found.findIndex((each, index) => index >= first && each.tag === tag);
        const phrase = { tag, start: words[from]?.start ?? 0, end: word?.end ?? 0 };
        if (shorter >= 0) found[shorter] = phrase;
        else found.push(phrase);
      }
    }
  }
  return found;
}
