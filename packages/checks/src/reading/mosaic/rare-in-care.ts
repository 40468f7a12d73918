import { clinicalWords } from "../people/clinical.ts";
import { frame } from "../people/frame.ts";
import { patient } from "../people/patient.ts";
import type { Reading, Signal } from "../reading.ts";
import { callingsIn } from "./callings.ts";
import { rareNames, type Rare } from "./rare.ts";

const looksAfter =
  /\b(?:we|i)(?:'ve| have| now have|'ve got| have got| got| look after| are looking after|'re looking after) (?:just |only )?(?:one|two|three|a (?:patient|family|little|young))\b|\b(?:our|my) (?:books|care|clinic|caseload|list|ward|unit)\b|\bunder (?:our|my) care\b/;
/** Somebody seen, not a disease read about: "never seen it before, gorgeous baby", "met my first". */
const seenOne =
  /\b(?:never seen|first time (?:seeing|i've seen)|(?:saw|met|seen|seeing|diagnosed|treated|admitted|got) (?:a|an|my first|our first|my second)|my first|our first)\b/;
const study =
  /\b(?:exam|exams|revision|revising|revise|flashcards?|textbook|reading|lecture|talk|talks|conference|paper|papers|journal|case reports?|review|guidelines?|slides?|teaching|poster|essay|quiz|question|awareness|charity|fundrais\w{1,4}|documentary|podcast|article|trial|trials|registry|history|first described|named after)\b/;

/** A rare illness or event that the post shows the author to meet in care, without a patient it singles out in so many words. */
export const rareInCare: Signal<Rare | undefined> = (reading) => {
  const known = reading.signal(rareNames).filter(({ entry }) => !entry.isShort);
  const [first] = known;
  if (!first) return undefined;

  const { isInvented, isPublished, isReported, isOwnIllness, isDisclaimed } = reading.signal(frame);
  if (isInvented || isReported || isOwnIllness || isDisclaimed) return undefined;
  if (reading.signal(patient) || looksAfter.test(reading.prose)) return first.entry;
  if (isPublished || study.test(reading.prose)) return undefined;
  return isMet(reading) ? first.entry : undefined;
};

/** "Diagnosed leprosy." */
const diagnosed =
  /\b(?:diagnosed|diagnosing|admitted|treated|treating|picked up) (?:a |an |some |my first |our first |a case of )?$/;

/** "Case of botulism. She ate ...": told of one person. */
const caseOf = /\bcase of\b.{3,80}\b(?:she|he|her|his)\b/;

const isMet = (reading: Reading): boolean => {
  if (
    reading
      .signal(rareNames)
      .some(({ start }) => diagnosed.test(reading.prose.slice(Math.max(0, start - 40), start)))
  )
    return !/\b(?:was|were|been|is|are|get|got|he|she|they) (?:just |finally |only )?(?:diagnosed|treated|admitted)\b/.test(
      reading.prose,
    );
  if (caseOf.test(reading.prose)) return true;
  if (!seenOne.test(reading.prose)) return false;
  const onDuty = reading.signal(clinicalWords).some(({ entry }) => entry.tag === "duty");
  return onDuty || reading.signal(callingsIn).length > 0;
};
