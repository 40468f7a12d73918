import type { Span } from "@hindsight/core/finding";
import { lexicon } from "../lexicon.ts";
import type { Reading, Signal } from "../reading.ts";
import { slots } from "./slot-mentions.ts";
import { impliedPeople, type Implied } from "./implied.ts";
import { names } from "./names.ts";
import { introductionOf, type Introduced } from "./determiner.ts";
import { adults, children, occupations, relatives, staff } from "./person-words.ts";

/** What kind of word a person is spoken of with. */
export type Noun =
  | "patient"
  | "adult"
  | "child"
  | "someone"
  | "relative"
  | "staff"
  | "occupation"
  | "bed"
  | "slot"
  | "aged"
  | "shorthand"
  | "case"
  | "name";

/** One person spoken of, as a stretch of `reading.text` from the determiner to the noun. */
export interface Mention extends Introduced {
  readonly noun: Noun;
  /** The noun as the lexicon spells it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Index in `reading.words` of the word after the noun. */
  readonly to: number;
}

/** A noun for a person, as a stretch of `reading.text`. */
export interface PersonNoun extends Span {
  readonly noun: Noun;
}

const list = (noun: Noun, words: readonly string[]) =>
  words.flatMap((word) => [[word, { noun, word }] as const, [`${word}'s`, { noun, word }] as const]);
const persons = lexicon<{ readonly noun: Noun; readonly word: string }>([
  ...list("patient", [
    "patient",
    "pt",
    "px",
    "service user",
    "frequent flyer",
    "frequent attender",
    "inpatient",
    "outpatient",
    "heartsink",
  ]),
  ...list("someone", [
    "someone",
    "somebody",
    "person",
    "this one",
    "one of mine",
    "one of ours",
    "one of them",
  ]),
  ...list("staff", staff),
  ...list("child", children),
  ...list("relative", relatives),
  ...list("occupation", occupations),
  ...list("adult", [...adults.f, ...adults.m, ...adults.u]),
]);

/** The nouns for people that a post speaks with, whoever is meant by them. */
export const personNouns: Signal<readonly PersonNoun[]> = (reading) =>
  reading
    .find(persons)
    .slice(0, mostMentions)
    .map(({ entry, start, end }) => ({ noun: entry.noun, start, end }));

/** Bounds on a post made of nothing but people; no real story comes near. */
const mostMentions = 200;
const mostNames = 40;

/** Every person spoken of with a noun, in order; pronouns and names are not among them. */
export const mentions: Signal<readonly Mention[]> = (reading) => {
  const found: Mention[] = reading
    .find(persons)
    .slice(0, mostMentions)
    .map(({ entry, from, to, end }) => {
      const introduced = introductionOf(reading, from);
      const start = reading.words[introduced.from]?.start ?? 0;
      return { ...entry, ...introduced, start, end, to };
    });
  const known = [...found, ...slots(reading), ...named(reading)];
  const implied = impliedPeople(reading).filter(({ from, to }) =>
    known.every((other) => other.to <= from || other.from >= to),
  );
  return [...known, ...implied.map(asSomeone)].toSorted((a, b) => a.start - b.start);
};

const asSomeone = (person: Implied): Mention => ({ ...person, noun: "occupation", word: "somebody" });

const named = (reading: Reading): readonly Mention[] =>
  reading
    .signal(names)
    .slice(0, mostNames)
    .map(({ form, start, end, from, to }) => ({
      noun: "name",
      word: form,
      ...introductionOf(reading, from),
      from,
      start,
      end,
      to,
    }));
