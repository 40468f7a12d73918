import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";

/** A password, card or pass that the post shows or spells out. */
export interface Credentials extends Span {
  readonly what: string;
  readonly isPictured: boolean;
  readonly sure: number;
}

/** A secret followed by its value; the value holds a digit, or it is only a word about passwords. */
const spelled =
  /\b(?:password|passcode|pass code|pin|pin number|pin code|(?:door|key|entry|access|alarm|safe|gate|keypad) ?code|passphrase|login)(?: (?:for|to|in|at) (?:[\w'-]{1,14} ?){1,4})? ?(?:is(?: now| still)?|=|:)\s?["']?(?=[^\s\d]{0,20}\d)(?!http)[\w!@#$%&*-]{3,24}/i;
const pictured =
  /\b(?:smart ?card|id (?:badge|card)|(?:hospital|trust|staff|name|nhs) badge|fp10s?(?: pad)?|prescription pad|prescription chart pad|driving licen[cs]e|boarding pass|(?:gmc|nmc|registration) (?:registration )?certificate|bank card|credit card|debit card|payslip|pay slip|passport)\b(?! (?:cover|holder|control|photo|queue|office|reader|reel|wallet|renewal|application|scheme|free|size))/;
const shows = /\b(?:new|my|first|finally|got|arrived|here|look|day|meet|official|it's|today|came|love)\b/;
const hidden =
  /\b(?:turned round|turned over|blurred|covered|cropped|hidden|redacted|blanked|no (?:badge )?details|lanyard only|just the lanyard|cover only|forgot|forgotten|lost|stolen|mock|sample|specimen|fake|old one)\b/;

/** Codes made for everybody to use. */
const publicCode =
  /\b(?:call in|dial|conference|webinar|zoom|discount|checkout|promo|prayer|% off)\b|https?:/;

/** Whether digits pass the check of bank cards (Luhn). */
export function isCardNumber(text: string): boolean {
  const digits = Array.from(text.replace(/\D/g, ""), Number).toReversed();
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size === 1) return false;

  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const cards = /(?<!\d)(?:\d{4}[ -]){3}\d{1,7}(?!\d)|(?<![\d/#])[3-6]\d{12,18}(?!\d)/g;
const insurance =
  /\b(?:ni|national insurance)(?: number| no)?[ :.]{1,3}(?:is )?[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b|\bsort code[ :]{1,3}(?:is )?\d\d-\d\d-\d\d/;

/** A credential in the text, or named as pictured by a post that has a picture. */
export const credentials: Signal<Credentials | undefined> = (reading) => {
  const { text, prose, post } = reading;
  const spoken = spelled.exec(text);
  if (spoken && !publicCode.test(prose))
    return {
      start: spoken.index,
      end: spoken.index + spoken[0].length,
      what: "a password or code",
      isPictured: false,
      sure: 0.8,
    };

  for (const match of prose.matchAll(cards)) {
    if (isCardNumber(match[0]))
      return {
        start: match.index,
        end: match.index + match[0].length,
        what: "a card number",
        isPictured: false,
        sure: 0.8,
      };
  }
  const personal = insurance.exec(prose);
  if (personal)
    return {
      start: personal.index,
      end: personal.index + personal[0].length,
      what: "a personal account number",
      isPictured: false,
      sure: 0.8,
    };

  const hasPicture = post.media.some(
    ({ kind }) => kind === "photo" || kind === "video" || kind === "unknown",
  );
  const card = hasPicture ? pictured.exec(prose) : null;
  if (!card || !shows.test(prose) || hidden.test(prose)) return undefined;
  return {
    start: card.index,
    end: card.index + card[0].length,
    what: `a ${card[0]}`,
    isPictured: true,
    sure: 0.5,
  };
};
