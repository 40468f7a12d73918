import type { Match } from "../lexicon.ts";
import type { Reading, Signal } from "../reading.ts";
import { clinicalWords, isHandsOn, type ClinicalEntry } from "./clinical.ts";

/** A clinical word with the number of its sentence. */
export interface Evidence extends Match<ClinicalEntry> {
  readonly sentence: number;
}

/** Bound on a post made of nothing but medicine; no real story comes near. */
const mostEvidence = 400;

/** The clinical evidence of the post, without acts that others do: "was intubated", "she saw". */
export const evidence: Signal<readonly Evidence[]> = (reading) =>
  reading
    .signal(clinicalWords)
    .slice(0, mostEvidence)
    .filter(
      ({ entry, from }) =>
        (entry.tag !== "act" && entry.tag !== "open") || isByAuthor(reading, from, entry.value),
    )
    .map((match, index, all) => ({
      ...match,
      entry: isHeading(reading, match)
        ? { ...match.entry, tag: "duty" as const }
        : isHandsOn(match, all[index + 1]) && !isOwnBody(reading, all[index + 1])
          ? { ...match.entry, tag: "act" as const }
          : match.entry,
      sentence: sentenceNumber(reading, match.start),
    }));

/** "Clinic. How do you tell ...", "Triage: ...": a place of work that heads a note. */
const isHeading = ({ text }: Reading, { entry, from, end }: Match<ClinicalEntry>): boolean =>
  entry.tag === "weak" &&
  from === 0 &&
  headings.has(entry.value) &&
  /^(?:[.:]| -)/.test(text.slice(end, end + 2));
const headings = new Set([
  "clinic",
  "ward",
  "theatre",
  "surgery",
  "a&e",
  "paeds",
  "derm",
  "psych",
  "oncology",
  "palliative",
]);

/** "glitter out of my ears". */
const isOwnBody = ({ words }: Reading, body: Match<ClinicalEntry> | undefined): boolean =>
  body !== undefined && /^(?:my|your|own)$/.test(words[body.from - 1]?.plain ?? "");

/** The number of the sentence at an offset, from 0. */
export function sentenceNumber({ sentences }: Reading, offset: number): number {
  const found = sentences.findIndex(({ end }) => offset < end);
  return found < 0 ? sentences.length - 1 : found;
}

const agents = new Set(
  (
    "i we i've we've i'd we'd i'm we're just have and then also finally today tonight yesterday morning afternoon evening night shift had to by only still been having " +
    "team morning afternoon ever never nearly almost literally finally actually who've successfully proudly currently helped got me"
  ).split(" "),
);
const others = new Set(
  "was were being is are he she they you it be get gets who which that his her".split(" "),
);

/** Whether the author is the one who acts: "I told", "just told", "and told", or a sentence that begins "Told". */
function isByAuthor({ words, text }: Reading, at: number, value: string): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (isOnOneself(words, at)) return false;
  if (plainForm.test(value) && !hasReasonBefore(words, at)) return false;
  if (!before || !word || /[.!?:;\n(\-–"\p{Extended_Pictographic}]/u.test(text.slice(before.end, word.start)))
    return true;
  if (before.plain === "and" || text[before.end] === ",") return !isSaidOfOthers(words, at - 1);
  if (others.has(before.plain)) return false;
  if (before.kind === "mention" || before.kind === "link" || before.kind === "tag") return true;
  return (
    agents.has(before.plain) || (words[at - 2] !== undefined && /^(?:i|we)$/.test(words[at - 2]?.plain ?? ""))
  );
}

/** "Biopsied my own thumb". */
const isOnOneself = (words: Reading["words"], at: number): boolean =>
  words
    .slice(at + 1, at + 4)
    .some(
      ({ plain }, index, next) => plain === "myself" || (plain === "my" && next[index + 1]?.plain === "own"),
    );

/** Verbs in the form of orders and wishes: "see a doctor", "to tell a woman". */
const plainForm =
  /^(?:see|have|tell|ring|remove|treat|break|operate on|section a|intubate|certify a|certify my|resuscitate|catheterise|excise|lance a|debride|deliver a|deliver her|amputate)$/;
const reasons = new Set(
  "i we i'd we'd i'll we'll i've we've had got having need needed hard harder hardest lucky honoured able privilege time ever never me us just then".split(
    " ",
  ),
);

/** Whether somebody speaks of doing it: "I had to tell", "the hardest thing is to tell". */
const hasReasonBefore = (words: Reading["words"], at: number): boolean =>
  words.slice(Math.max(0, at - 5), at).some(({ plain }) => reasons.has(plain)) &&
  !words.slice(Math.max(0, at - 3), at).some(({ plain }) => plain === "you" || plain === "u");

/** "He was misdiagnosed, treated for ...", "they took him and treated him": the clause before "and" or a comma is about others. */
function isSaidOfOthers(words: Reading["words"], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 12); index -= 1) {
    const plain = words[index]?.plain ?? "";
    if (/^(?:i|we)(?:'|$)/.test(plain)) return false;
    if (/^(?:they|he|she|was|were|would|who)$/.test(plain)) return true;
  }
  return false;
}
