import type { Clue } from "@hindsight/core/clue";
import { ages } from "../identity/age.ts";
import type { Identifier } from "../identity/identifier.ts";
import { identifiability, identifiers } from "../identity/identifiers.ts";
import { outcomes } from "../identity/events.ts";
import { places } from "../identity/place.ts";
import { sexes } from "../identity/sex.ts";
import { times } from "../identity/time.ts";
import { lexicon } from "../lexicon.ts";
import { clinicalWords } from "../people/clinical.ts";
import { mentions } from "../people/mentions.ts";
import { patient } from "../people/patient.ts";
import type { Reading, Signal } from "../reading.ts";
import { callingsIn } from "./callings.ts";
import { continuation } from "./continuation.ts";
import { familyFacts, worksAs } from "./family-facts.ts";
import { farewell } from "./farewell.ts";
import { rareNames } from "./rare.ts";
import { rareInCare } from "./rare-in-care.ts";

/** A clue before it is known which post it belongs to. */
export type Trace = Pick<Clue, "kind" | "value" | "weight">;

const endings = lexicon(outcomes);
const lost =
  /\b(?:lost|losing) (?:a|an|one|another|our) (?:of (?:our|my) )?(?:[\w'-]{2,14} ){0,2}(?:patient|pt|mum|dad|lady|gent|man|woman|boy|girl|baby|lad|lass|child|kid|gentleman|chap|father|mother)\b/;
const isKnown = /^(?:our|my|the|that|her|him|he|she)\b/;

/** What a post tells of somebody in care, or adds to somebody told of before; empty when it is about nobody. */
export const personClues: Signal<readonly Trace[]> = (reading) => {
  const someone = reading.signal(patient);
  const goesOn = reading.signal(continuation);
  const rare = goesOn?.rare ?? reading.signal(rareInCare);
  if (someone || goesOn || rare) {
    const details = someone ? [...reading.signal(identifiers), ...lateSex(reading)] : detailsOf(reading);
    return [
      { kind: "subject", value: wordOf(reading), weight: someone ? reading.signal(identifiability) : 0 },
      ...howItGoesOn(reading),
      ...(someone?.name ? [nameClue(reading.lower.slice(someone.name.start, someone.name.end))] : []),
      ...details
        .filter((detail) => detail.kind !== "name" && isNear(detail))
        .map(({ kind, value, weight }) => ({ kind, value, weight })),
      ...(lost.test(reading.prose) ? [{ kind: "outcome", value: "died" } as const] : []),
      ...rareClues(reading),
      ...kinAtWork(reading),
    ];
  }

  const goodbye = reading.signal(farewell);
  if (goodbye)
    return [
      { kind: "farewell", value: goodbye.name },
      nameClue(goodbye.name),
      ...(goodbye.place ? [{ kind: "place", value: goodbye.place, weight: 1 } as const] : []),
    ];

  const facts = reading.signal(familyFacts);
  if (facts.length === 0) return [];
  return [
    { kind: "aside", value: facts[0]?.value ?? "family" },
    ...facts.map(({ kind, value, weight }) => ({ kind, value, weight })),
  ];
};

/** "his dad drives the number 42": what a relative, or somebody spoken of before, does is as good as an address. */
const kinAtWork = (reading: Reading): readonly Trace[] =>
  reading.signal(continuation) !== undefined ||
  /\b(?:mum|mam|mom|mother|dad|father|husband|wife|parents|son|daughter|brother|sister|partner)\b/.test(
    reading.prose,
  )
    ? worksAs(reading).map(({ kind, value, weight }) => ({ kind, value, weight }))
    : [];

/** "our boy's dad": the sex of the one spoken of stands in the possessive. */
const lateSex = (reading: Reading): readonly Identifier[] => {
  const calling = reading.signal(continuation)?.calling;
  const sex = calling?.entry.sex;
  if (!calling || sex === undefined) return [];
  return [{ kind: "sex", start: calling.start, end: calling.end, value: sex, weight: 0.5 }];
};

/** A country is no place to look for somebody. */
const countries = new Set(
  "britain,great britain,uk,the uk,england,scotland,wales,ireland,europe,america,world".split(","),
);
const isNear = ({ kind, value }: Identifier): boolean => kind !== "place" || !countries.has(value);

/** A name singles out as much as two other details. */
const nameClue = (value: string): Trace => ({ kind: "name", value, weight: 2 });

function wordOf(reading: Reading): string {
  const goesOn = reading.signal(continuation);
  if (goesOn) return goesOn.calling.entry.word;
  return reading.signal(patient)?.word ?? reading.signal(callingsIn)[0]?.entry.word ?? "somebody";
}

function howItGoesOn(reading: Reading): readonly Trace[] {
  const goesOn = reading.signal(continuation);
  if (goesOn) return [{ kind: "update", value: [goesOn.how, goesOn.label ?? ""].join(" ").trim() }];
  const [span] = reading.signal(patient)?.spans ?? [];
  return span && isKnown.test(reading.lower.slice(span.start, span.end))
    ? [{ kind: "update", value: "known" }]
    : [];
}

function rareClues(reading: Reading): readonly Trace[] {
  const isCalled = reading.signal(continuation)?.rare;
  return reading
    .signal(rareNames)
    .filter(({ entry }) => !entry.isShort || entry === isCalled)
    .map(({ entry }) => ({ kind: entry.kind, value: entry.key, weight: 1.5 }));
}

/** The details of a post that has no patient by itself, as `identifiers` would weigh them. */
const detailsOf = (reading: Reading): readonly Identifier[] => [
  ...reading.signal(ages),
  ...reading.signal(sexes),
  ...reading.signal(places),
  ...reading.signal(times),
  ...reading.find(endings).map(({ start, end, entry }): Identifier => {
    return { kind: "outcome", start, end, value: entry, weight: 1 };
  }),
  ...reading.signal(clinicalWords).flatMap(({ entry, start, end }): Identifier[] => {
    const kind = entry.tag === "event" ? "event" : "condition";
    if (entry.tag !== "event" && entry.tag !== "condition") return [];
    return [{ kind, start, end, value: entry.value, weight: entry.tag === "event" ? 1 : 0.5 }];
  }),
  ...reading.signal(mentions).flatMap(({ noun, determiner, word, start, end }): Identifier[] => {
    if (determiner === "mine" || determiner === "every") return [];
    if (noun === "occupation") return [{ kind: "occupation", start, end, value: word, weight: 1 }];
    return noun === "relative" ? [{ kind: "relation", start, end, value: word, weight: 0.75 }] : [];
  }),
  ...reading.signal(familyFacts),
];
