import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { isMeasure } from "./measures.ts";

/** A code that names a person: a title or trade with digits or a name, in capitals. */
const titledToken =
  /(?<![A-Z0-9#@/-])(?=[A-Z0-9]{5,20}(?![A-Za-z0-9]))(?:[A-Z]{0,12}(?:DR|DOC|DERM|NURSE|MEDIC|PHARM|DENTIST|PHYSIO|MIDWIFE|MATRON|SURGEON|GLOW|SKIN)[A-Z]{0,14}\d{0,3}|[A-Z]{3,12}(?:GP|RN|MD|REG)\d{0,3}|[A-Z]{3,12}\d{2})(?![A-Za-z0-9])/g;
/** What a code brings, or until when. */
const bargain =
  /\d ?% ?(?:off)?|[£$€]\d|\boff\b|\bcode\b|check ?out|discount|free (?:delivery|shipping|postage|gift)|last (?:day|chance|few)|\blive\b|\bends\b|still works|expires|run,? don't walk|\b(?:use|quote|enter|type|pop in)\b/;
/** Codes of the house. */
const innerCode =
  /\b(?:rota|swap|door|gate|wi-?fi|locker|printer|room|alarm|billing|error|dress|icd) codes?\b/;
/** "Put AMINA in the box": a name in capitals where a code is typed, and what it saves. */
const typedName =
  /\b(?:[Uu]se|[Pp]ut|[Ee]nter|[Tt]ype|[Qq]uote|[Pp]op|[Aa]dd|[Dd]rop|[Bb]ung|[Ss]tick|[Ww]hack|[Mm]ention|[Gg]ive) (?:in )?["']?(?=[A-Z\d]{4,20}\b)[A-Z]{3,20}\d{0,3}(?![A-Za-z\d])/g;
const saving =
  /\boff\b|\bsav(?:e|es|ing)\b|tenner|fiver|\bfree\b|discount|check ?out|basket|\d ?%|[£$€]\d|order|in the box|shop/;
/** "NURSEJO at checkout", "20% again. GLOWDOC": in its sentence, or beside the one before or after it. */
function isTitledCode(reading: Reading, token: string, at: number): boolean {
  if (
    reading.text === reading.text.toUpperCase() ||
    reading.words.some(({ kind, start, end }) => kind === "link" && at >= start && at < end)
  )
    return false;
  if (
    isMeasure(token) ||
    /^(?:DERMATOL|DRUGS?$|DRESS$|DROP|NURSES?$|NURSING|DOCTORS?$|MEDICS?$|DRIVE|DREAM|SKIN$|GLOW$)/.test(
      token,
    ) ||
    /(?:ANTI|HLA)-$/i.test(reading.text.slice(Math.max(0, at - 5), at))
  )
    return false;
  if (/^[A-Z]{3,12}\d{2}$/.test(token) && !/[05]$/.test(token)) return false;
  const around = reading.lower.slice(Math.max(0, at - 70), at + token.length + 70);
  if (innerCode.test(around)) return false;
  return bargain.test(around.replace(token.toLowerCase(), " "));
}

/** Codes that name their owner, beside what they bring; no antibody, no shouted heading. */
export const titledCodes: Signal<readonly Span[]> = (reading) => [...typedNames(reading), ...titled(reading)];

const typedNames = (reading: Reading): readonly Span[] =>
  saving.test(reading.lower) && reading.text !== reading.text.toUpperCase()
    ? Array.from(reading.text.matchAll(typedName).take(20), ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })).filter(
        ({ start, end }) =>
          !/ (?:NHS|GMC|BNF|NICE|SPF|WHO|DATIX|EMIS|PPE)$/.test(reading.text.slice(start, end)),
      )
    : [];

const titled = (reading: Reading): readonly Span[] =>
  Array.from(reading.text.matchAll(titledToken).take(100), ({ 0: token, index }) => ({ token, index }))
    .filter(({ token, index }) => isTitledCode(reading, token, index))
    .map(({ token, index }) => ({ start: index, end: index + token.length }));
