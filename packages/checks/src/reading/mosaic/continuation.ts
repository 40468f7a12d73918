import type { Match } from "../lexicon.ts";
import { clinicalWords } from "../people/clinical.ts";
import { frame } from "../people/frame.ts";
import type { Reading, Signal } from "../reading.ts";
import { callingsIn, type Calling } from "./callings.ts";
import { rareNames, type Rare } from "./rare.ts";

/** A post that goes on about somebody it does not introduce: "Update on our lad", "our XP boy". */
export interface Continuation {
  /** `update` it says so; `ours` it calls them its own by something rare; `called` by what befell them, as if known. */
  readonly how: "update" | "ours" | "called";
  readonly calling: Match<Calling>;
  readonly rare: Rare | undefined;
  /** What they have or what happened to them, where the post calls them by it: "snake bite". */
  readonly label: string | undefined;
}

const saysUpdate =
  /\b(?:update|news|word|follow[- ]up|latest|postscript)(?: \w{1,12}){0,2} (?:on|about|of|from|regarding|for) (?:yesterday's |last (?:night|week|month)'s |this morning's )?$|\b(?:remember|recall) $|^(?:update|postscript|p\.?s\.?)[:,] ?$/;
const owned =
  /\b(?<by>our|my|the|that|yesterday's|last (?:night|week|month)'s|this morning's)(?: [\w'-]{2,20}){0,4} $/;
/** "another crossbow lad", "every nail gun man": nobody known. */
const unknown =
  /\b(?:an?|another|one|some|this|every|any|no|first|second|many|most|for|of) (?:[\w'-]{2,20} ){0,2}$/;
const team =
  /\b(?:department|dept|ward|team|unit|clinic|consultant|nurses|crew|staff|theatre|discharged|home today)\b/;
/** An animal, a child of one's own, a match. */
const notCare =
  /\b(?:my (?:own|son|daughter|kids?|husband|wife|dog|puppy|cat)|puppy|vet|kitten|nursery|school run|half term|bedtime|match|goal|season|squad|league)\b/;

/** The words before an offset in its sentence, at most about ten. */
const lead = (reading: Reading, at: number): string =>
  reading.prose.slice(Math.max(reading.sentenceAt(at).start, at - 80), at);

/** An illness or event that stands right before a noun: "the snake-bite lad". */
interface Label {
  readonly value: string;
  readonly start: number;
  readonly rare: Rare | undefined;
  readonly isEvent: boolean;
}

const stands = (match: Match<unknown>, { from }: Match<Calling>): boolean =>
  match.to <= from && from - match.to <= 1;

function labelOf(reading: Reading, calling: Match<Calling>): Label | undefined {
  const rare = reading.signal(rareNames).find((match) => stands(match, calling));
  if (rare) return { value: rare.entry.key, start: rare.start, rare: rare.entry, isEvent: true };
  const clinical = reading
    .signal(clinicalWords)
    .find((match) => /^(?:condition|treatment|event)$/.test(match.entry.tag) && stands(match, calling));
  if (!clinical) return undefined;
  const { value, tag } = clinical.entry;
  return { value, start: clinical.start, rare: undefined, isEvent: tag === "event" };
}

/** Finds the continuation of a post, if it is one and seems to be about a patient. */
export const continuation: Signal<Continuation | undefined> = (reading) => {
  const callings = reading.signal(callingsIn);
  if (callings.length === 0) return undefined;
  const { isInvented, isPublished, isReported } = reading.signal(frame);
  if (isInvented || isPublished || isReported || notCare.test(reading.prose)) return undefined;

  for (const calling of callings.slice(0, 12)) {
    const label = labelOf(reading, calling);
    const how = howItGoesOn(reading, calling, label);
    if (how) return { how, calling, rare: label?.rare, label: label?.value };
  }
  return undefined;
};

function howItGoesOn(
  reading: Reading,
  calling: Match<Calling>,
  label: Label | undefined,
): Continuation["how"] | undefined {
  const before = lead(reading, calling.start);
  const determiner = owned.exec(before);
  if (determiner) {
    const isUpdate = saysUpdate.test(before.slice(0, determiner.index));
    const isCare = label !== undefined || !calling.entry.isFamilyWord || team.test(reading.prose);
    if (isUpdate && isCare) return "update";
    if (label?.rare && /^(?:our|my)$/.test(determiner.groups?.by ?? "")) return "ours";
    return label?.isEvent ? "called" : undefined;
  }

  if (!label?.isEvent) return undefined;
  const upTo = lead(reading, label.start);
  if (saysUpdate.test(upTo)) return "update";
  return unknown.test(upTo) ? undefined : "called";
}
