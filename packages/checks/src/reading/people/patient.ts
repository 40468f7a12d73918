import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { touchesMedicine } from "./clinical.ts";
import { careAround, evidence, sentenceNumber } from "./evidence.ts";
import { frame, type Frame } from "./frame.ts";
import { isEpisode, isGeneric } from "./generic.ts";
import { mentions, type Mention } from "./mentions.ts";
import { pronounMention } from "./pronoun.ts";
import { mentionWeight } from "./mention-weight.ts";

/** Somebody in the author's care whom the post singles out. */
export interface Patient {
  /** Where they are spoken of, the clearest place first. */
  readonly spans: readonly [Span, ...Span[]];
  /** The noun they are spoken of with: "lady", "patient", "bed 12". */
  readonly word: string;
  readonly isChild: boolean;
  /** Where they are named, if they are. */
  readonly name: Span | undefined;
  /** 0 to 1: how sure it is that this is a patient of the author and not somebody else. */
  readonly sure: number;
}

/** From this weight on somebody counts as a patient. Found by reading false alarms and misses by hand. */
const enough = 2.25;

/** The patient the post is about, if any: not the author, their family, colleagues, people in general or invented cases. */
export const patient: Signal<Patient | undefined> = (reading) => {
  if (!reading.signal(touchesMedicine)) return undefined;
  const inFrame = reading.signal(frame);
  if (inFrame.isInvented) return undefined;

  const all = reading.signal(mentions);
  const candidates = all
    .map((mention) => ({ mention, weight: weigh(reading, mention, inFrame) }))
    .filter(({ weight }) => weight >= enough)
    .toSorted((a, b) => b.weight - a.weight);
  const [best] = candidates;
  if (best) {
    return {
      spans: [best.mention, ...candidates.slice(1, 4).map(({ mention }) => mention)].map(
        ({ start, end }) => ({
          start,
          end,
        }),
      ) as [Span, ...Span[]],
      word: best.mention.word,
      name: nameOf(
        candidates.map(({ mention }) => mention),
        all,
      ),
      isChild: candidates.some(({ mention }) => mention.noun === "child"),
      sure: sureOf(best.weight),
    };
  }
  return byPronoun(reading, all, inFrame);
};

/** The name among the mentions of the patient, or right beside one: "my patient Sandra", "a lady called Doreen". */
function nameOf(candidates: readonly Mention[], all: readonly Mention[]): Span | undefined {
  const name =
    candidates.find(({ noun }) => noun === "name") ??
    all.find(
      ({ noun, from, to, determiner }) =>
        noun === "name" && determiner !== "theirs" && candidates.some((other) => isBeside(from, to, other)),
    );
  return name && { start: name.start, end: name.end };
}

const isBeside = (from: number, to: number, other: Mention): boolean =>
  Math.abs(from - other.to) <= 1 || Math.abs(other.from - to) <= 1;

const sureOf = (weight: number): number => Math.min(0.95, 0.4 + (weight - 2) * 0.14);

function byPronoun(reading: Reading, all: readonly Mention[], inFrame: Frame): Patient | undefined {
  const pronoun = pronounMention(reading, all);
  if (!pronoun) return undefined;
  const weight =
    careAround(reading, sentenceNumber(reading, pronoun.start)) +
    pronoun.weight +
    frameWeight(inFrame, isOnDuty(reading));
  return weight >= enough
    ? { spans: [pronoun], word: pronoun.word, name: undefined, isChild: false, sure: sureOf(weight - 0.5) }
    : undefined;
}

function weigh(reading: Reading, mention: Mention, inFrame: Frame): number {
  const number = sentenceNumber(reading, mention.start);
  const sentence = reading.sentences[number]?.text.toLowerCase() ?? "";
  if (isGeneric(sentence)) return 0;

  const own = mentionWeight(reading, mention, isEpisode(sentence));
  if (own === undefined) return 0;
  const deed = governed(reading, mention);
  if (deed === 0 && !isSpokenOfAsPatient(mention, own) && !showsRole(reading, number)) return 0;
  return own + careAround(reading, number) + deed + frameWeight(inFrame, isOnDuty(reading));
}

/** Nouns that only somebody at work would use. */
const isSpokenOfAsPatient = ({ noun, determiner }: Mention, weight: number): boolean =>
  noun === "patient" ||
  noun === "bed" ||
  noun === "slot" ||
  noun === "shorthand" ||
  (determiner === "mine" && weight > 2);

/** Whether the post shows the author at work: on duty, doing what clinicians do, or met by the person in a place of care. */
function showsRole(reading: Reading, sentence: number): boolean {
  const found = reading.signal(evidence);
  if (found.some(({ entry: { tag } }) => tag === "duty" || tag === "act")) return true;
  if (found.some(({ entry, sentence: at }) => entry.tag === "presents" && at === sentence)) return true;
  return (
    found.some(({ entry, sentence: at }) => entry.tag === "towards" && at === sentence) &&
    found.some(({ entry: { tag } }) => tag === "weak" || tag === "treatment" || tag === "condition")
  );
}

const isOnDuty = (reading: Reading): boolean =>
  reading
    .signal(evidence)
    .some(({ entry: { tag } }) => tag === "duty" || tag === "presents" || tag === "act");

/** An act of the author right before the person ("saw a kid", "a skin check on a guy") or right after ("the lad we saved"). */
function governed(reading: Reading, { from, to }: Mention): number {
  const found = reading.signal(evidence);
  const isOn = /^(?:on|for|from)$/.test(reading.words[from - 1]?.plain ?? "");
  if (isOn && found.some(({ entry, to: end }) => entry.tag === "treatment" && end === from - 1)) return 1.25;
  const acts = found.filter(({ entry }) => entry.tag === "open" || entry.tag === "act");
  if (acts.some((act) => act.to <= from && from - act.to <= 1)) return 1.25;
  const subject = reading.words[to]?.plain;
  return (subject === "we" || subject === "i") && acts.some((act) => act.from === to + 1) ? 1.25 : 0;
}

function frameWeight(
  { isPublished, isReported, isOwnIllness, isOffDuty, isFirstPerson }: Frame,
  onDuty: boolean,
): number {
  return (
    (isPublished ? -1.5 : 0) +
    (isReported ? -2 : 0) +
    (isOwnIllness ? -2.5 : 0) +
    (isOffDuty && !onDuty ? -1 : 0) +
    (isFirstPerson ? 0 : -0.25)
  );
}
