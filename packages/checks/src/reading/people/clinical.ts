import { lexicon, type Match } from "../lexicon.ts";
import type { Signal } from "../reading.ts";
import { deaths, events } from "../identity/events.ts";
import { clinicalActs, openActs, presentations, towardsAuthor } from "./acts-of-care.ts";
import { moreDuty, specialtySettings } from "./care-settings.ts";
import { dutySettings, roleLabels, treatments, weakSettings } from "./care-words.ts";
import { bodyParts, conditions } from "./conditions.ts";
import { layWords } from "./lay-words.ts";
import { medicalForms } from "./medical-forms.ts";
import { moreConditions, moreTreatments } from "./medical-terms.ts";
import { agedNoun, bedSlot, shorthandAge, timeSlot } from "./slots.ts";

/** What a clinical word says: where the author works, what they did, what somebody has, what happened. */
export type ClinicalTag =
  "duty" | "weak" | "act" | "open" | "towards" | "presents" | "condition" | "treatment" | "body" | "event";

/** A clinical word or phrase, and its normalised wording. */
export interface ClinicalEntry {
  readonly tag: ClinicalTag;
  readonly value: string;
  /** Whether hardly anybody but clinicians uses the word: "pemphigoid", not "rash". */
  readonly isTechnical?: boolean;
}

const tagged = (tag: ClinicalTag, words: readonly string[]) =>
  words.map((word) => [word, { tag, value: word.replace("*", "") }] as const);

const termed = (tag: "condition" | "treatment", words: readonly string[]) =>
  tagged(tag, words).map(
    ([word, entry]) => [word, { ...entry, isTechnical: !layWords.has(entry.value) }] as const,
  );

const words = lexicon<ClinicalEntry>([
  ...tagged("duty", [...dutySettings, ...roleLabels, ...specialtySettings, ...moreDuty]),
  ...tagged("act", clinicalActs),
  ...tagged("presents", presentations),
  ...tagged("towards", towardsAuthor),
  ...termed("condition", [...conditions, ...moreConditions]),
  ...termed("treatment", [...treatments, ...moreTreatments]),
  ...tagged("body", bodyParts),
  ...tagged("event", [...events, ...deaths]),
  ...tagged("weak", weakSettings),
  ...tagged("open", openActs),
]);

/** Every clinical word of the reading, in order; "ED" is a department, "Ed" a friend. */
export const clinicalWords: Signal<readonly Match<ClinicalEntry>[]> = (reading) => {
  const listed = reading
    .find(words)
    .filter(
      ({ entry, from }) => !onlyCapital.has(entry.value) || /^[A-Z]{2}/.test(reading.words[from]?.text ?? ""),
    );
  const formed = medicalForms(reading);
  if (formed.length === 0) return listed;

  const taken = new Set(
    listed.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return [...listed, ...formed.filter(({ from }) => !taken.has(from))].toSorted((a, b) => a.start - b.start);
};

/** Words that are something else in small letters: a friend, a number, a form of address. */
const onlyCapital = new Set("ed ten ms pe mi od als af vt vf nec rsv asd acl psa aids".split(" "));

const hands =
  /^(?:remov|treated|diagnos|examin|clean|scrap|cut|pull|inject|check|review|fix|did|done|took|taking|seen|picking|pick|dug|fish|extract|deliver|shav|snip|popp|reloc|manip|unblock|lasered|zapp|froze|burned|scann)/;

/** Whether an everyday verb is what hands do to a body: "pulled", "removed". */
export const isHandsVerb = ({ tag, value }: ClinicalEntry): boolean => tag === "open" && hands.test(value);

/** "removed a BCC", "diagnosed scabies": an everyday verb that has an illness or a part of the body for its object. */
export const isHandsOn = (
  { entry, to }: Match<ClinicalEntry>,
  next: Match<ClinicalEntry> | undefined,
): boolean =>
  next !== undefined &&
  next.from - to <= 6 &&
  /^(?:condition|body|treatment)$/.test(next.entry.tag) &&
  isHandsVerb(entry);

/** Tags too common in everyday posts to open the gate by themselves. */
const passing = new Set<ClinicalTag>(["open", "event", "body", "towards"]);

/** Whether a post has anything to do with medicine at all: cheap, and asked first. */
export const touchesMedicine: Signal<boolean> = (reading) =>
  reading
    .signal(clinicalWords)
    .some(
      (match, index, all) =>
        !passing.has(match.entry.tag) ||
        deaths.includes(match.entry.value) ||
        isHandsOn(match, all[index + 1]),
    ) ||
  /\bpatient(?:'?s)?\b|\bpts?\b|\bpx\b|\b1?\d{1,2} ?(?:yo|[mf])\b/.test(reading.lower) ||
  [bedSlot, timeSlot, agedNoun, shorthandAge].some((pattern) => reading.prose.search(pattern) >= 0);
