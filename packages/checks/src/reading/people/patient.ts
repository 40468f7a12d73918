import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { touchesMedicine } from "./clinical.ts";
import { careAround } from "./care-around.ts";
import { sentenceNumber } from "./evidence.ts";
import { frameWeight } from "./frame-weight.ts";
import { frame } from "./frame.ts";
import { isEpisode, isGeneric, isMomentForAll } from "./generic.ts";
import { mentionWeight } from "./mention-weight.ts";
import { mentions, type Mention } from "./mentions.ts";
import { pronounMention } from "./pronoun.ts";
import { deedWeight, isCaseNote, isSpokenOfAsPatient, showsRole } from "./role.ts";

/** Somebody in the author's care whom the post singles out. */
export interface Patient {
  /** Where they are spoken of, the clearest place first. */
  readonly spans: readonly Span[];
  /** The noun they are spoken of with: "lady", "patient", "bed". */
  readonly word: string;
  readonly isChild: boolean;
  /** Where they are named, if they are. */
  readonly name: Span | undefined;
  /** 0 to 1: how sure it is that this is a patient of the author and not somebody else. */
  readonly sure: number;
}

/** From this weight on somebody counts as a patient. Found by reading false alarms and misses by hand. */
const enough = 2;

/** The patient the post is about, if any: not the author, their family, colleagues, people in general or invented cases. */
export const patient: Signal<Patient | undefined> = (reading) => {
  if (!reading.signal(touchesMedicine)) return undefined;
  const { isInvented, isDisclaimed } = reading.signal(frame);
  if (isInvented || isDisclaimed) return undefined;

  const all = reading.signal(mentions);
  const weighed = all
    .map((mention) => ({ mention, weight: weigh(reading, mention) }))
    .filter(({ weight }) => weight >= enough)
    .toSorted((a, b) => b.weight - a.weight);
  const [best] = weighed;
  if (!best) return byPronoun(reading, all);

  const candidates = weighed.map(({ mention }) => mention);
  return {
    spans: candidates.slice(0, 4).map(({ start, end }) => ({ start, end })),
    word: best.mention.word,
    isChild: candidates.some(({ noun }) => noun === "child"),
    name: nameOf(reading, candidates, all),
    sure: sureOf(best.weight),
  };
};

const sureOf = (weight: number): number => Math.min(0.95, 0.4 + (weight - 2) * 0.14);

/** Nouns that stand bare in the middle of a sentence only when they mean people at large ("for malaria patient", "is baby ok"). */
const needsOpening = new Set(["adult", "child", "occupation", "patient"]);

function weigh(reading: Reading, mention: Mention): number {
  const number = sentenceNumber(reading, mention.start);
  const sentence = reading.sentences[number]?.text.toLowerCase() ?? "";
  const isOne = isMomentForAll(sentence) && (mention.noun === "shorthand" || mention.noun === "aged");
  if (isGeneric(sentence) && !isOne) return 0;

  if (/^(?:should|shouldn't|must|may|can|might|needs?|ought)$/.test(reading.words[mention.to]?.plain ?? ""))
    return 0;

  const own = mentionWeight(reading, mention, isEpisode(sentence));
  if (own === undefined) return 0;

  const deed = deedWeight(reading, mention) + (isCaseNote(reading, mention, number) ? 0.75 : 0);
  if (deed === 0 && mention.determiner === "bare" && !mention.opens && needsOpening.has(mention.noun))
    return 0;
  if (deed === 0 && !isSpokenOfAsPatient(mention, own) && !showsRole(reading, number)) return 0;
  const care = careAround(reading, number);
  if (care === 0 && !isSpokenOfAsPatient(mention, own)) return 0;
  const asked = deed === 0 && own < 1.5 && /\?["')\]]{0,3}$/.test(sentence) ? -1 : 0;
  const voice = deed > 0 && !reading.signal(frame).isFirstPerson ? 0.25 : 0;
  return (
    own + deed + care + frameWeight(reading, deed > 0 || isSpokenOfAsPatient(mention, own)) + voice + asked
  );
}

function byPronoun(reading: Reading, all: readonly Mention[]): Patient | undefined {
  const pronoun = pronounMention(reading, all);
  if (!pronoun) return undefined;

  const weight =
    pronoun.weight +
    careAround(reading, sentenceNumber(reading, pronoun.start)) +
    frameWeight(reading, false);
  if (weight < enough) return undefined;
  return {
    spans: [pronoun],
    word: pronoun.word,
    isChild: false,
    name: undefined,
    sure: sureOf(weight - 0.5),
  };
}

/** The name among the mentions of the patient, or right beside one: "my patient Sandra", "a lady called Doreen". */
function nameOf(reading: Reading, candidates: readonly Mention[], all: readonly Mention[]): Span | undefined {
  const names = all.filter(({ noun, determiner }) => noun === "name" && determiner !== "theirs");
  const name =
    candidates.find(({ noun }) => noun === "name") ??
    names.find(({ from, to }) => candidates.some((other) => isBeside(from, to, other))) ??
    names.find(
      (name) => candidates.some(({ noun }) => isOurs.has(noun)) && isOfPatient(reading, name, candidates),
    );
  return name && { start: name.start, end: name.end };
}

const isOurs = new Set(["patient", "bed", "slot", "adult", "child", "aged", "shorthand", "occupation"]);

/** A name in the patient's sentence, or called out at the end of the post ("Come back, Trevor."). */
function isOfPatient(reading: Reading, name: Mention, candidates: readonly Mention[]): boolean {
  const at = sentenceNumber(reading, name.start);
  return (
    candidates.some((other) => sentenceNumber(reading, other.start) === at) ||
    (at === reading.sentences.length - 1 && reading.text.slice(name.end).length <= 4)
  );
}

const isBeside = (from: number, to: number, other: Mention): boolean =>
  Math.abs(from - other.to) <= 1 || Math.abs(other.from - to) <= 1;
