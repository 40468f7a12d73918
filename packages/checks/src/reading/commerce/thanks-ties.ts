import type { Reading, Signal } from "../reading.ts";
import { brandWithin } from "./brands.ts";
import { goods } from "./goods.ts";
import { isDenied } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { after, hits } from "./window.ts";

const thanks = /\b(?:thanks|thank you|thankyou|cheers|shout ?out|big up|huge thanks|massive thanks)\b/g;
const favour =
  /^[^.!?]{0,30}\bfor (?:the|my|this|these|sending|having|keeping|spoiling|treating|looking after|making|inviting|hosting|sponsoring|supporting|thinking of|all)\b/;
const having = /^[^.!?]{0,8} for (?:having|inviting|hosting|spoiling|treating) (?:me|us)\b/;
const arrival =
  /\b(?:landed|arrived|turned up|came through the (?:door|letterbox)|on (?:my|the) (?:desk|doorstep|doormat|mat)|postman|parcel|delivery)\b/;
const bought = /\b(?:bought|ordered|paid|order|refund|receipt|sale)\b/;
const service = /\b(?:service|help|reply|advice|support|response|talk|webinar|teaching)\b/;
/** "to the good people at Glow for the new brush": a name we do not know, but goods. */
const unknownGiver =
  /^ (?:to |so much to )?(?:the \w{2,10} (?:people|team|folks|lot) (?:at|from) )?\p{Lu}[\p{L}\d&]{2,20}(?: \p{Lu}[\p{L}\d]{2,20})? for (?:the new|sending|spoiling|treating|keeping)\b/u;

/** Where the company thanked for a favour ends, when thanks are given at an offset. */
function giverThanked(reading: Reading, at: number): number | undefined {
  const rest = after(reading, at, 110);
  const brand = brandWithin(reading, at, at + 50);
  if (brand && reading.sentenceAt(at) === reading.sentenceAt(brand.start)) {
    const next = after(reading, brand.end);
    if (arrival.test(reading.lower) && !bought.test(reading.lower)) return brand.end;
    return having.test(rest) || (favour.test(next) && !service.test(next)) ? brand.end : undefined;
  }
  const unknown = unknownGiver.exec(reading.text.slice(at, at + 90));
  return unknown && goods.test(rest) && !service.test(rest) ? at + unknown[0].length : undefined;
}

/** Thanks to a company for a thing or a favour: "thank you Glow for the new brush". */
export const thanksTies: Signal<readonly Tie[]> = (reading) => {
  if (!/thank|cheers|shout|big up/.test(reading.lower)) return [];
  const ties: Tie[] = [];
  for (const { start, end } of hits(reading, thanks)) {
    const giver = giverThanked(reading, end);
    if (giver === undefined || isDenied(reading, { start, end: giver })) continue;
    ties.push({ kind: "gift", start, end: giver, seen: `“${reading.lower.slice(start, giver)}”` });
  }
  return ties;
};
