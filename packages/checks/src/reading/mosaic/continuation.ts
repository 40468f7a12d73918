import type { Match } from "../lexicon.ts";
import { clinicalWords } from "../people/clinical.ts";
import { frame } from "../people/frame.ts";
import type { Reading, Signal } from "../reading.ts";
import { callingsIn, type Calling } from "./callings.ts";
import { rareNames, type Rare } from "./rare.ts";

/** A post that goes on about somebody it does not introduce: "Update on our lad", "our XP boy". */
export interface Continuation {
  /** `update` it says so; `ours` it calls them by what they have, as if known. */
  readonly how: "update" | "ours";
  readonly calling: Match<Calling>;
  readonly rare: Rare | undefined;
  /** What they have or what happened to them, where the post calls them by it: "snake bite". */
  readonly label: string | undefined;
}

const saysUpdate =
  /\b(?:update|news|word|follow-?up|latest|postscript)(?: \w{1,12}){0,2} (?:on|about|of|from|regarding|for) (?:yesterday's |last (?:night|week|month)'s |this morning's )?$|\b(?:remember|recall) $|^(?:update|postscript|p\.?s\.?)[:,] ?$/;
const owned =
  /\b(?:our|my|the|that|yesterday's|last (?:night|week|month)'s|this morning's)(?: [\w'-]{2,20}){0,4} $/;
const team =
  /\b(?:department|dept|ward|team|unit|clinic|consultant|nurses|crew|staff|theatre|discharged|home today)\b/;
/** An animal, a child of one's own, a match. */
const notCare =
  /\b(?:my (?:own|son|daughter|kids?|husband|wife|dog|puppy|cat)|puppy|vet|kitten|nursery|school run|half term|bedtime|match|goal|season|squad|league)\b/;

/** The words before an offset in its sentence, at most about ten. */
const lead = (reading: Reading, at: number): string =>
  reading.prose.slice(Math.max(reading.sentenceAt(at).start, at - 80), at);

/** What the phrase that ends in a noun names: an illness or event between its determiner and the noun. */
const rareWithin = (reading: Reading, { from }: Match<Calling>): Rare | undefined =>
  reading.signal(rareNames).find((match) => match.to <= from && from - match.to <= 1)?.entry;

const labelOf = (reading: Reading, { from }: Match<Calling>): string | undefined =>
  reading
    .signal(clinicalWords)
    .find(
      (match) =>
        (match.entry.tag === "condition" || match.entry.tag === "treatment" || match.entry.tag === "event") &&
        match.to <= from &&
        from - match.to <= 1,
    )?.entry.value;

/** Finds the continuation of a post, if it is one and seems to be about a patient. */
export const continuation: Signal<Continuation | undefined> = (reading) => {
  const callings = reading.signal(callingsIn);
  if (
    callings.length === 0 ||
    !/\b(?:our|my|the|that|update|remember|news|yesterday's)\b/.test(reading.prose)
  )
    return undefined;
  const { isInvented, isPublished, isReported } = reading.signal(frame);
  if (isInvented || isPublished || isReported || notCare.test(reading.prose)) return undefined;

  for (const calling of callings.slice(0, 12)) {
    const before = lead(reading, calling.start);
    const determiner = owned.exec(before);
    if (!determiner) continue;

    const rare = rareWithin(reading, calling);
    const isUpdate = saysUpdate.test(before.slice(0, determiner.index));
    const label = rare?.key ?? labelOf(reading, calling);
    if (isUpdate && (label !== undefined || !calling.entry.isFamilyWord || team.test(reading.prose)))
      return { how: "update", calling, rare, label };
    if (rare && /^(?:our|my)\b/.test(determiner[0])) return { how: "ours", calling, rare, label };
  }
  return undefined;
};
