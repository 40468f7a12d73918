import type { Signal } from "../reading.ts";
import type { Identifier } from "./identifier.ts";

/** Words that tie a post to the day it was written: with the post's own date they say when. */
const now =
  /\b(?:today(?:'s)?|tonight(?:'s)?|just (?:[a-z]{3,12}ed|now|told|saw|had|seen|met|come|came|got|been|lost|heard|left|did|done|put|sent|said|given|gave|broke|rang|spent|held)|this (?:morning|afternoon|evening|arvo|week|weekend|shift|aft)(?:'s)?|yesterday(?:'s)?|last (?:night|week|weekend|month|shift|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?(?:'s)?|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?(?: (?:morning|night|afternoon|evening))?|(?:at |by )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|\d a\.?m\.?|right now|currently|an hour ago|\w{2,8} (?:hours|minutes|days|weeks) ago|on (?:nights|call)|night shift|of the (?:shift|night|day)|(?:christmas|boxing|new year's) (?:day|eve)|earlier)\b|\bthe day(?= [a-z']{0,12}[.,!])/g;

/** When it happened, as far as the post says: "today", "last Thursday". */
export const times: Signal<readonly Identifier[]> = (reading) =>
  [...reading.prose.matchAll(now)].map((match) => ({
    kind: "time",
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
    weight: 0.5,
  }));
