import { rememberingWords } from "../../remembering.ts";
import type { Signal } from "../reading.ts";
import { phrases, type Phrase } from "./phrase.ts";

/** Beginnings are looked up by as many of their letters as they have, at most the last of these. */
const stemLengths = [2, 3, 4] as const;
const longestStem = 4;

const keyOf = (anchor: string): string =>
  anchor.endsWith("*") ? `${anchor.slice(0, -1).slice(0, longestStem)}*` : anchor;

/** A phrase as it is looked up. */
interface Entry {
  readonly phrase: Phrase;
  readonly further: readonly (readonly string[])[];
}

let known = 0;
const byKey = new Map<string, Entry[]>();

/** Adds the phrases made since the last look. */
function takeIn(): void {
  for (const phrase of phrases.slice(known)) {
    const entry = { phrase, further: phrase.further.map((set) => [...new Set(set.map(keyOf))]) };
    for (const key of new Set(phrase.anchors.map(keyOf))) {
      const entries = byKey.get(key);
      if (entries) entries.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  known = phrases.length;
  asked = new Set([
    ...byKey.keys(),
    ...phrases.flatMap(({ further }) => further.flatMap((set) => set.map(keyOf))),
  ]);
  keysOfWord = rememberingWords(keysAskedOf);
}

/** Every key that some phrase asks for. */
let asked: ReadonlySet<string> = new Set();
function keysAskedOf(plain: string): readonly string[] {
  const apostrophe = plain.indexOf("'");
  const all = [
    plain,
    ...(apostrophe > 0 ? [plain.slice(0, apostrophe)] : []),
    ...stemLengths.map((length) => `${plain.slice(0, length)}*`),
  ];
  return all.filter((key) => asked.has(key));
}

/** The keys of a word that some phrase asks for: none for most words. */
let keysOfWord = rememberingWords(keysAskedOf);

/** The phrases whose anchors stand in the reading: all that can fit, and few others. */
export const candidates: Signal<ReadonlySet<Phrase>> = (reading) => {
  if (known < phrases.length) takeIn();

  const keys = new Set<string>();
  for (const { plain } of reading.words) for (const key of keysOfWord(plain)) keys.add(key);

  const found = new Set<Phrase>();
  for (const key of keys) {
    for (const { phrase, further } of byKey.get(key) ?? []) {
      if (further.every((set) => set.some((other) => keys.has(other)))) found.add(phrase);
    }
  }
  return found;
};
