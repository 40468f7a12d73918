import type { Span } from "@hindsight/core/finding";
import { tagsIn } from "../reading/conduct/tagged/tags.ts";
import { firstEndingAfter } from "../reading/first-ending-after.ts";
import { clinicalWords } from "../reading/people/clinical.ts";
import { personNouns } from "../reading/people/mentions.ts";
import type { Reading } from "../reading/reading.ts";
import { hashOf } from "./hash.ts";
import type { Token } from "./tokens.ts";

const hashes = new Map<string, number>();

/** The hash of what a stretch may be taken for: "insult", "person relative", "care condition" ... */
export function kindNamed(name: string): number {
  const known = hashes.get(name) ?? hashOf(`{${name}}`);
  hashes.set(name, known);
  return known;
}

/**
 * For each token, what the reading takes the stretches for that it is in: people, what is done with them, and care. Ages, times,
 * places and ties were tried as well, and told nothing that the words do not.
 */
export function kindsOf(reading: Reading, tokens: readonly Token[]): readonly (readonly number[])[] {
  const kinds: number[][] = tokens.map(() => []);
  const mark = (name: string, { start, end }: Span) => {
    const kind = kindNamed(name);
    for (let at = firstEndingAfter(tokens, start); at < tokens.length; at += 1) {
      if ((tokens[at]?.start ?? end) >= end) break;
      if (!kinds[at]?.includes(kind)) kinds[at]?.push(kind);
    }
  };
  for (const [tag, spans] of reading.signal(tagsIn)) for (const span of spans) mark(tag, span);
  for (const person of reading.signal(personNouns)) mark(`person ${person.noun}`, person);
  for (const word of reading.signal(clinicalWords)) mark(`care ${word.entry.tag}`, word);
  return kinds;
}
