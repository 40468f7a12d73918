import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";

/** A code that names a person: a title or trade with digits or a name, in capitals. */
const titledToken =
  /(?<![A-Z0-9#@/-])(?=[A-Z0-9]{5,20}(?![A-Za-z0-9]))(?:[A-Z]{0,12}(?:DR|DOC|DERM|NURSE|MEDIC|PHARM|DENTIST|PHYSIO|MIDWIFE|MATRON|SURGEON|GLOW|SKIN)[A-Z]{0,14}\d{0,3}|[A-Z]{3,12}(?:GP|RN|MD|REG)\d{0,3}|[A-Z]{3,12}\d{2})(?![A-Za-z0-9])/g;
/** What a code brings, or until when. */
const bargain =
  /\d ?% ?(?:off)?|[£$€]\d|\boff\b|\bcode\b|check ?out|discount|free (?:delivery|shipping|postage|gift)|last (?:day|chance|few)|\blive\b|\bends\b|still works|expires|run,? don't walk|\b(?:use|quote|enter|type|pop in)\b/;
/** "NURSEJO at checkout", "20% again. GLOWDOC": in its sentence, or beside the one before or after it. */
function isTitledCode(reading: Reading, token: string, at: number): boolean {
  if (
    reading.text === reading.text.toUpperCase() ||
    reading.words.some(({ kind, start, end }) => kind === "link" && at >= start && at < end)
  )
    return false;
  if (
    /^(?:COVID|SARS|ICD|CHADS|HLA|DERMATOL|DRUGS?$|DRESS$|DROP|NURSES?$|NURSING|DOCTORS?$|MEDICS?$|DRIVE|DREAM|SKIN$|GLOW$)/.test(
      token,
    ) ||
    /(?:ANTI|HLA)-$/i.test(reading.text.slice(Math.max(0, at - 5), at))
  )
    return false;
  if (/^[A-Z]{3,12}\d{2}$/.test(token) && !/[05]$/.test(token)) return false;
  const around = reading.lower.slice(Math.max(0, at - 70), at + token.length + 70);
  return bargain.test(around.replace(token.toLowerCase(), " "));
}

/** Codes that name their owner, beside what they bring; no antibody, no shouted heading. */
export const titledCodes: Signal<readonly Span[]> = (reading) =>
  Array.from(reading.text.matchAll(titledToken).take(100), ({ 0: token, index }) => ({ token, index }))
    .filter(({ token, index }) => isTitledCode(reading, token, index))
    .map(({ token, index }) => ({ start: index, end: index + token.length }));
