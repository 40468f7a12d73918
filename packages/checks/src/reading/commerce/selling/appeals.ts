import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../../reading.ts";
import { everyWord } from "../any-word.ts";
import { isAsked, isDenied } from "../stance.ts";
import { hits } from "../window.ts";
import { sellingTags } from "./tags.ts";

/** "Every handbag needs one", "every vascular unit should have it": the noun is anybody's. */
const universal = everyWord(
  /(?:every|each|any|everyone|everybody) (?:[\w'-]{1,20} ){1,5}(?:needs?|should|must|ought|deserves?|will be hearing)/,
);
/** "Sharpest images I've seen", "best one-a-day I know", "nothing you can buy comes close". */
const superlative = everyWord(
  /(?:best|\w{3,10}est) (?:[\w'-]{1,20} ){0,6}(?:i've|i have|i know|i'd|there is|out there|on the market|on earth|ever made|going|of the bunch|by (?:a )?(?:mile|far))/,
  /(?:nothing|nobody|no (?:one|other)) (?:[\w'-]{1,20} ){0,6}(?:comes? close|beats?|touch(?:es)?|grips?|like (?:it|this|them)|near)/,
  /(?:never|don't|wouldn't|won't) (?:\w{2,10} ){1,3}without|(?:can't|cannot|couldn't) (?:speak|say|rate|recommend) (?:\w{2,10} ){1,4}(?:enough|highly)|you shouldn't (?:either|be without)|so should you/,
  /only (?:\w{2,14} ){1,3}worth|(?:is|are) (?:in )?a class (?:apart|of its own)/,
  /never (?:been|looked|felt|slept|had|run|smelt|tasted) (?:\w{3,12}er|so|more|such)|the only \w{2,14} (?:i'd|i would|i'll|i|we) (?:\w{3,10} )?(?:use|trust|recommend|buy|wear|let|put|need|prescribe|go)|(?:i'd|i would) (?:\w{3,8} )?(?:want|use|choose|pick|give|put) (?:it |this |them )?(?:for|on|to) my own/,
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
