import type { Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";
import { evidence, sentenceNumber } from "./evidence.ts";
import { isGeneric } from "./generic.ts";
import type { Mention } from "./mentions.ts";

/** A person spoken of by a pronoun alone. */
export interface PronounMention extends Span {
  readonly word: string;
  readonly weight: number;
}

const thirdPerson = /\b(?:he|she|him|her|his|he's|she's)\b/g;

/** Words by which one asks or answers somebody about their own relative. */
const toSomebody = /\b(?:you|your|u|ur|sir|ma'am|doc|thanks|thank)\b/;

/** The same, so plainly that only a place of work in the post could say otherwise. */
const answering = /\b(?:u|ur|sir|ma'am|thanks|thank you|thank u|please help|pls)\b/;

/**
 * "Told her it was back", "Lost him at 4am", "She came in for a check": a pronoun that leans on an act of care, when no
 * relative, colleague or other person is there whom it could mean, and an illness or a treatment is.
 */
export function pronounMention(reading: Reading, all: readonly Mention[]): PronounMention | undefined {
  if (
    all.some((mention) => isSomebodyElse(mention) && !isLabel(reading, mention)) ||
    reading.words.some(({ kind }) => kind === "mention")
  )
    return undefined;

  const found = reading.signal(evidence);
  if (!found.some(({ entry: { tag } }) => tag !== "open" && tag !== "towards" && tag !== "weak"))
    return undefined;

  const isCaseTalk = found.some(({ entry }) => entry.isTechnical === true) && !toSomebody.test(reading.prose);
  if (answering.test(reading.prose) && !found.some(({ entry: { tag } }) => tag === "duty")) return undefined;
  for (const match of reading.prose.matchAll(thirdPerson)) {
    const start = match.index;
    const end = start + match[0].length;
    const isObject =
      /^hi[ms]|^her/.test(match[0]) &&
      found.some(
        ({ entry: { tag }, start: from, end: to }) =>
          (tag === "act" && from <= end && start - to < 14) ||
          (tag === "open" && start >= to && start - to <= 1),
      );
    const sentence = sentenceNumber(reading, start);
    if (isGeneric(reading.sentences[sentence]?.text.toLowerCase() ?? "")) continue;
    const isSubject =
      !/\bif $/.test(reading.prose.slice(0, start).slice(-4)) &&
      found.some(
        ({ entry: { tag }, start: from, sentence: at }) =>
          tag === "presents" && from >= end && at === sentence,
      );
    const isOnWard =
      found.some(({ entry }) => entry.tag === "duty") &&
      found.some(
        ({ entry: { tag } }) => tag !== "duty" && tag !== "open" && tag !== "towards" && tag !== "weak",
      );
    if (isObject || isSubject || isOnWard || isCaseTalk) return { start, end, word: match[0], weight: 0.75 };
  }
  return undefined;
}

/** "Paramedic: ...", "Midwife life": the author's own role. */
const isLabel = ({ prose }: Reading, { noun, opens, end }: Mention): boolean =>
  noun === "staff" && opens && /^(?::|\.| (?:life|here|diary|tales)\b)/.test(prose.slice(end, end + 8));

/** Whether a noun offers somebody else for the pronoun to mean; "his wife" does not. */
const isSomebodyElse = ({ noun, determiner }: Mention): boolean =>
  (determiner === "mine" && noun !== "name") ||
  (noun === "staff" && determiner !== "theirs") ||
  (determiner !== "theirs" && (noun === "adult" || noun === "child" || noun === "name"));
