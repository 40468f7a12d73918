import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../../reading.ts";
import { everyWord } from "../any-word.ts";
import { isAsked, isDenied } from "../stance.ts";
import { hits } from "../window.ts";
import { sellingTags } from "./tags.ts";

/** "Every handbag needs one", "every vascular unit should have it": the noun is anybody's. */
const universal = everyWord(
  /(?:every|each|any) (?:[\w'-]{1,20} ){1,5}(?:needs?|should|must|ought|deserves?|will be hearing)/,
);
/** "Sharpest images I've seen", "best one-a-day I know", "nothing you can buy comes close". */
const superlative = everyWord(
  /(?:best|\w{3,10}est) (?:[\w'-]{1,20} ){0,6}(?:i've|i have|i know|i'd|there is|out there|on the market|on earth|ever made|going|of the bunch|by (?:a )?(?:mile|far))/,
  /(?:nothing|nobody|no (?:one|other)) (?:[\w'-]{1,20} ){0,6}(?:comes? close|beats?|touch(?:es)?|grips?|like (?:it|this|them)|near)/,
);

/** Where readers are urged or a thing is praised: the weaker half of an advertisement. Denied and asked ones left out. */
export const appeals: Signal<readonly Span[]> = (reading) => {
  const tags = reading.signal(sellingTags);
  const found: Span[] = [
    ...(tags.get("urge") ?? []),
    ...(tags.get("rave") ?? []),
    ...hits(reading, universal),
    ...hits(reading, superlative),
  ];
  return found.filter((each) => !isDenied(reading, each) && !isAsked(reading, each.start));
};
