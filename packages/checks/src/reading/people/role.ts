import type { Reading } from "../reading.ts";
import { isHandsVerb } from "./clinical.ts";
import { isTechnicalNear } from "./care-around.ts";
import { evidence, type Evidence } from "./evidence.ts";
import { frame } from "./frame.ts";
import type { Mention } from "./mentions.ts";

/** Weight of an act of the author right before the person ("saw a kid", "a skin check on a guy") or right after ("the lad we saved"); 0 without one. */
export function deedWeight(reading: Reading, { from, to }: Mention): number {
  const found = reading.signal(evidence);
  const before = reading.words[from - 1]?.plain ?? "";
  if (
    linking.has(before) &&
    found.some((match) => (match.entry.tag !== "condition" || before === "on") && reaches(match, from))
  )
    return 1.25;

  const acts = found.filter(({ entry: { tag } }) => tag === "open" || tag === "act");
  if (acts.some((act) => act.to <= from && from - act.to <= 1)) return 1.25;

  const subject = reading.words[to]?.plain;
  return (subject === "we" || subject === "i") &&
    acts.some((act) => act.from === to + 1 || act.from === to + 2)
    ? 1.25
    : 0;
}

const linking = new Set(["on", "for", "from", "of", "into", "in", "with"]);

/** A treatment right before "on a guy", or an act of the author a few words before "out of a toddler's ear". */
function reaches({ entry, to }: Evidence, from: number): boolean {
  if (to >= from) return false;
  if (entry.tag === "treatment" || entry.tag === "condition") return from - to === 1;
  return (entry.tag === "act" && from - to <= 7) || (isHandsVerb(entry) && from - to <= 6);
}

/** Nouns that only somebody at work would use of a person. */
export const isSpokenOfAsPatient = ({ noun, word, determiner }: Mention, weight: number): boolean =>
  noun === "patient" ||
  (noun === "name" && word === "titled") ||
  noun === "bed" ||
  noun === "slot" ||
  noun === "shorthand" ||
  (determiner === "mine" && weight >= 1.5);

/** "Old fella with COPD, smoking on oxygen": a sentence that begins like a case note, with somebody bare and what they have. */
export function isCaseNote(reading: Reading, mention: Mention, sentence: number): boolean {
  const { noun, determiner, start, opens } = mention;
  if (isNews(reading)) return false;
  if (isIllWith(reading, mention)) return true;
  if (determiner !== "bare" || noun === "relative" || noun === "name" || noun === "someone") return false;
  if (!opens && reading.sentences[sentence]?.start !== start) return false;
  return reading
    .signal(evidence)
    .some(({ entry: { tag }, sentence: at }) => at === sentence && illness.has(tag));
}

/** "a 5 week old with meningitis", "the dancer with the stress fracture". */
const isIllWith = (reading: Reading, { noun, determiner, to }: Mention): boolean =>
  reading.words[to]?.plain === "with" &&
  (noun === "aged" || (determiner === "definite" && reading.words[to + 1]?.plain === "the")) &&
  reading
    .signal(evidence)
    .some(({ entry, from }) => entry.tag === "condition" && from > to && from - to <= 4);

const isNews = (reading: Reading): boolean => {
  const { isNewsy, isReported } = reading.signal(frame);
  return isNewsy || isReported;
};

const illness = new Set(["condition", "treatment", "event"]);

/** Whether the post shows the author at work: on duty, doing what clinicians do, or met by the person in a place of care. */
export function showsRole(reading: Reading, sentence: number): boolean {
  const found = reading.signal(evidence);
  if (found.some(({ entry: { tag } }) => tag === "duty" || tag === "act")) return true;
  if (isTechnicalNear(reading, sentence) || breaksNews(found)) return true;
  const inSentence = found.filter(({ sentence: at }) => at === sentence);
  if (inSentence.some(({ entry: { tag } }) => tag === "presents")) return true;
  return (
    inSentence.some(({ entry: { tag } }) => tag === "towards") &&
    found.some(
      ({ entry: { tag } }) => tag === "weak" || tag === "treatment" || tag === "condition" || tag === "event",
    )
  );
}

const telling =
  /^(?:told|telling|tell|explain|explained|explaining to|explain to|gave|give|broke|break|break it to|broke it to|rang|ring)$/;

/** "Told a 28yo she has melanoma": the author tells somebody and an illness, a test or a treatment follows in the sentence. */
const breaksNews = (found: readonly Evidence[]): boolean =>
  found.some(
    (told) =>
      telling.test(told.entry.value) &&
      found.some(
        ({ entry: { tag }, start, sentence }) =>
          sentence === told.sentence && start > told.end && (tag === "condition" || tag === "treatment"),
      ),
  );

/** Whether anything in the post is said from work rather than from the train or a party. */
export const isAtWork = (reading: Reading): boolean =>
  reading
    .signal(evidence)
    .some(({ entry: { tag } }) => tag === "duty" || tag === "presents" || tag === "act");

/** Whether the author says where they are on duty or what they did to somebody; being brought in is also what newspapers tell. */
export const isOnDutyOrActing = (reading: Reading): boolean =>
  reading.signal(evidence).some(({ entry: { tag } }) => tag === "duty" || tag === "act");
