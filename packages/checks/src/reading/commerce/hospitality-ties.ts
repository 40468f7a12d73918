import type { Reading, Signal } from "../reading.ts";
import { anyWord } from "./any-word.ts";
import { brandWithin } from "./brands.ts";
import { goods } from "./goods.ts";
import { isDenied, isRefusal } from "./stance.ts";
import type { Tie } from "./tie.ts";

/** "with the Glow lot", "down to my pals at the biologics end", "the aligner people": a host who sells. */
const host =
  /\b(?:with|by|from|at|to) (?:the|my pals at the|my friends at the) (?:\p{Lu}[\p{L}\d&+]{2,20}(?: \p{Lu}[\p{L}\d]{2,20})?|aligner|tan|tanning|sunscreen|sun ?cream|skin ?care|serum|retinol|collagen|implant|filler|lens|contact lens|hearing aid|biologics?|pharma|drug|leggings|supplement|toothbrush|whitening|laser|insulin) (?:people|lot|family|gang|crew|team|folks|guys|end|girls)\b/u;
const reps =
  /\b(?:the |our |lovely |drug |pharma )*rep (?:took|had|treated|bought|brought|laid on|fed) (?:me|us|the)\b/iu;
const brandHost =
  /\b(?:the brand's|the company's|brand) (?:townhouse|villa|yacht|house|dinner|suite|box|lunch|event|retreat|hotel)\b/iu;
const luxury = anyWord(
  /rooftop|yacht|infinity pool|pools?|business class|hotel|cava|champagne|fizz|oysters|cocktails|boat/,
  /villa|spa|five star|michelin|three courses|dinner|lake como|monaco|barcelona|marbella|ibiza|nights in/,
  /dishoom|treated|spoilt|spoiled|looked after|worktrip|fire pit|canap[eé]s|facialist|breakfast|getaway|retreat/,
);
/** Capitalised hosts that sell nothing: wards, families, clubs, public bodies. */
const noSeller = anyWord(
  /nhs|ward|hospital|trust|university|uni|college|school|church|rugby|football|choir|bma|rcp|rcgp|gmc|bad/,
  /itu|icu|a&e|ed|theatre|placement|deanery|study budget|own money|macmillan|samaritans|raf|army/,
);

const gate =
  / (?:people|lot|family|gang|crew|team|folks|guys|end|girls)\b|\brep |townhouse|villa|yacht|brand/;

const trade =
  /\b(?:company|brand|convert\w{0,3}|work ?trip|range|launch|their (?:\w{1,12} )?(?:drug|lens|filler|implant|product)|theirs)\b/;

/** A capitalised host sells when it is a brand we know, or when the post speaks of goods. */
const isSeller = (reading: Reading, at: number): boolean =>
  brandWithin(reading, at, at + 40) !== undefined ||
  goods.test(reading.lower.replaceAll("hotel", "")) ||
  trade.test(reading.lower);

/** Trips, dinners and other hospitality of a company, told with its host. */
export const hospitalityTies: Signal<readonly Tie[]> = (reading) => {
  const { lower, text } = reading;
  if (!gate.test(lower) || !luxury.test(lower)) return [];
  const found = host.exec(text) ?? reps.exec(lower) ?? brandHost.exec(lower);
  if (!found) return [];
  if (/\p{Lu}/u.test(found[0]) && !isSeller(reading, found.index)) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  if (
    noSeller.test(lower.slice(span.start, span.end)) ||
    isDenied(reading, span) ||
    reading.signal(isRefusal)
  )
    return [];
  return [{ kind: "gift", ...span, seen: `“${found[0]}”` }];
};
