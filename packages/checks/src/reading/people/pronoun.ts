import type { Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";
import { evidence } from "./evidence.ts";
import type { Mention } from "./mentions.ts";

/** A person spoken of by a pronoun alone. */
export interface PronounMention extends Span {
  readonly word: string;
  readonly weight: number;
}

const thirdPerson = /\b(?:he|she|him|her|his|he's|she's)\b/g;

/**
 * "Told her it was back", "Lost him at 4am", "She came in for a check": a pronoun that leans on an act of care, when no
 * relative, colleague or other person is there whom it could mean, and an illness or a treatment is.
 */
export function pronounMention(reading: Reading, all: readonly Mention[]): PronounMention | undefined {
  if (all.some(({ noun }) => others.has(noun)) || reading.words.some(({ kind }) => kind === "mention"))
    return undefined;

  const found = reading.signal(evidence);
  if (!found.some(({ entry: { tag } }) => tag === "condition" || tag === "treatment" || tag === "act"))
    return undefined;

  for (const match of reading.prose.matchAll(thirdPerson)) {
    const start = match.index;
    const end = start + match[0].length;
    const isObject = found.some(
      ({ entry: { tag }, start: from, end: to }) =>
        (tag === "act" && from <= end && start - to < 14) ||
        (tag === "open" && start >= to && start - to <= 1),
    );
    const isSubject = found.some(
      ({ entry: { tag }, start: from }) => tag === "presents" && from >= end && from - end <= 50,
    );
    if (isObject || isSubject) return { start, end, word: match[0], weight: 0.75 };
  }
  return undefined;
}

/** Nouns that offer somebody else for the pronoun to mean. */
const others = new Set(["staff", "relative", "adult", "child", "name"]);
