import { anchorsOf, furtherAnchorsOf } from "./anchors.ts";
import { vocabulary } from "./vocabulary.ts";

/** Between two words: spaces, a comma, a hyphen, a quotation mark. */
const space = `[ \\t,"'-]{1,3}`;
/** `…`: up to fifty characters of the same sentence. */
const gap = "(?!\\w)[^.!?\\n]{0,50}?(?<!\\w)";
const atoms: Readonly<Record<string, string>> = {
  " ": space,
  " ?": `[ \\t,"'-]{0,3}`,
  "'": "'?",
  "*": "\\w{0,9}",
  "~": "(?!not?(?!\\w)|t(?!\\w)|never|cannot|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|have|has|had|ai)n'?t(?!\\w))[\\w']{1,15}",
  "#": "\\d{1,4}",
  "(": "(?:",
};
const token = /\{([a-z]{1,20})\}| ?… ?| \?|[ '~#]|\b\*|\((?!\?)/g;

/** Words as a pattern's source, in the small language of `phrase`. */
function sourceOf(words: string): string {
  return words.replace(token, (found, name: string | undefined) => {
    if (name !== undefined) return alternatives(name);
    if (found.includes("…")) return gap;
    return atoms[found] ?? found;
  });
}

function alternatives(name: string): string {
  const entry = vocabulary[name];
  if (!entry) throw new Error(`no such vocabulary: ${name}`);
  return typeof entry === "string" ? entry : `(?:${entry.map(sourceOf).join("|")})`;
}

/** A way of saying something. It can only stand where one of its anchors does, words or beginnings that end in `*`, and one of each further set. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly anchors: readonly string[];
  readonly further: readonly (readonly string[])[];
}

/** Every phrase made so far, so that one look at a post finds those worth trying. */
export const phrases: Phrase[] = [];

/**
 * A phrase over `reading.prose` in a small language: lower-case words; `…` a gap within the sentence; `{name}` any entry of that
 * vocabulary; `word*` any ending; `~` any one word but a negation; `#` a number; `(a|b)` and `(a )?` as in patterns; ` ?` a space
 * that may be missing; so may an apostrophe. Whole words; global; linear. Throws when a vocabulary is unknown or no word is sure to stand in it.
 */
export function phrase(words: string): Phrase {
  const anchors = anchorsOf(words);
  if (!anchors) throw new Error(`a phrase needs a word that is always there: ${words}`);

  const made = {
    pattern: new RegExp(`(?<!\\w)(?:${sourceOf(words)})(?!\\w)`, "g"),
    anchors,
    further: furtherAnchorsOf(words),
  };
  phrases.push(made);
  return made;
}
