import type { Span } from "@hindsight/core/finding";
import { lexicon } from "../lexicon.ts";
import { evidence } from "../people/evidence.ts";
import { frame } from "../people/frame.ts";
import { patient } from "../people/patient.ts";
import type { Signal } from "../reading.ts";
import { newsWords, rarityWords } from "./rarity-words.ts";

/** A case that is unique by its rarity, its fame or what happened, in the author's own care. */
export interface Rarity {
  readonly kind: "a case of great rarity" | "a case in the news" | "an event many have heard of";
  readonly spans: readonly Span[];
  readonly sure: number;
}

const rare = lexicon(rarityWords);
const news = lexicon(newsWords);
/** "the only case in Scotland and I got to meet her". */
const onlyCase =
  /\b(?:only|first) (?:reported |known |recorded |confirmed )?case (?:in|ever|of)\b.{1,160}\b(?:her|him|she|he|poor|our|my)\b/;
/** "the stabbing at the bus station": a definite event in public. */
const publicEvent =
  /\bthe (?:[a-z]{3,12} ){0,2}(?:stabbing|shooting|crash|pile-up|explosion|bombing|attack|fire|accident|collapse|siege|murder|drowning|avalanche|derailment)\b(?! (?:is|was|report|investigation|victims|brigade|alarm|drill|exit|engine|door))/;

/** Rare or newsworthy cases, when the post also shows that the author or their team cared for somebody. */
export const rarity: Signal<Rarity | undefined> = (reading) => {
  const found = reading.signal(evidence);
  const someone = reading.signal(patient);
  const hands = found.filter(({ entry: { tag } }) => tag === "act" || tag === "presents");
  const duty = found.filter(({ entry: { tag } }) => tag === "duty");
  const isOwnCase = reading.signal(frame).isFirstPerson && onlyCase.test(reading.prose);
  if (!someone && !isOwnCase && hands.length === 0 && duty.length === 0) return undefined;

  const { isInvented, isPublished, isReported, isOwnIllness } = reading.signal(frame);
  if (
    isInvented ||
    isOwnIllness ||
    (isReported && !someone) ||
    (isPublished && hands.length + duty.length === 0 && !someone)
  )
    return undefined;

  const sure = someone ? Math.max(0.6, someone.sure) : 0.55;
  const [first] = reading.find(rare);
  const isCase =
    someone !== undefined ||
    isOwnCase ||
    found.some(({ entry: { tag } }) => tag === "condition" || tag === "presents") ||
    /\bcases?\b/.test(reading.prose);
  if (first && isCase && !/\bnever seen a case\b/.test(reading.prose))
    return { kind: "a case of great rarity", spans: [first, ...(someone?.spans ?? [])], sure };

  const [report] = reading.find(news);
  if (report && (someone || hands.length > 0))
    return { kind: "a case in the news", spans: [report, ...(someone?.spans ?? [])], sure };

  const event = publicEvent.exec(reading.prose);
  if (event && (someone || hands.length > 0))
    return {
      kind: "an event many have heard of",
      spans: [{ start: event.index, end: event.index + event[0].length }],
      sure,
    };
  return undefined;
};
