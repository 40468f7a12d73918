import type { Found } from "../../define-check.ts";
import { consent, type Consent } from "../people/consent.ts";
import { patient, type Patient } from "../people/patient.ts";
import type { Signal } from "../reading.ts";
import type { Identifier } from "./identifier.ts";
import { identifiability, identifiers } from "./identifiers.ts";

/** A patient, and how well they could be recognised from what the post says of them. */
export interface Story {
  readonly patient: Patient;
  readonly identifiers: readonly Identifier[];
  /** The score of `identifiability`: 3 and more means recognisable. */
  readonly score: number;
  /** Whether the post was written while it happened. */
  readonly isTimed: boolean;
  readonly consent: Consent | undefined;
  /** The author reports abuse they met with at work; by itself that is never held against them. */
  readonly isAbuseReport: boolean;
  readonly spans: Found["spans"];
  /** What the post gives away, as words for a reason: "an age (34), a job and when it happened". */
  readonly gives: string;
}

/** From this score on somebody close would recognise the case; the taxonomy asks for three kinds of detail. */
export const recognisable = 3;
/** From this score on the case is more than an anecdote without a face. */
export const described = 2;

const abuse =
  /\b(?:slurs?|racis[tm]\w*|racial\w*|sexis[tm]\w*|misogyn\w*|homophob\w*|transphob\w*|islamophob\w*|antisemit\w*|groped|harass\w*|catcalled|go back to (?:my|your|where)|(?:english|white) doctor)\b/;

/** The story of a patient that a post tells, if it tells one. */
export const story: Signal<Story | undefined> = (reading) => {
  const found = reading.signal(patient);
  if (!found) return undefined;

  const details = reading.signal(identifiers);
  return {
    patient: found,
    identifiers: details,
    score: reading.signal(identifiability),
    isTimed: details.some(({ kind }) => kind === "time"),
    consent: reading.signal(consent),
    isAbuseReport: abuse.test(reading.prose),
    spans: [...found.spans, ...details.filter(({ start, end }) => end > start).slice(0, 8)].map(
      ({ start, end }) => ({ start, end }),
    ),
    gives: summary(details),
  };
};

const words: Readonly<Partial<Record<Identifier["kind"], (value: string) => string>>> = {
  name: (value) => value,
  age: (value) => (/^\d/.test(value) ? `an age (${value})` : "an age"),
  occupation: (value) => `a job or standing (${value})`,
  event: () => "what happened",
  feature: () => "something that sets them apart",
  place: () => "a place",
  relation: () => "a relative",
  quotation: () => "what they said",
  outcome: () => "how it ended",
  condition: () => "an illness or treatment",
  time: () => "when it happened",
};

/** The kinds of detail in order of weight, at most five, as a list in a sentence. */
function summary(details: readonly Identifier[]): string {
  const parts = Object.entries(words).flatMap(([kind, say]) => {
    const first = details.find((detail) => detail.kind === kind);
    return first ? [say(first.value)] : [];
  });
  const shown = parts.slice(0, 5);
  if (shown.length < 2) return shown[0] ?? "a single person in your care";
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
