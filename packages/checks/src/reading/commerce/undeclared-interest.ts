import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";
import { anyWord, everyWord } from "./any-word.ts";
import { brands } from "./brands.ts";
import { praise } from "./praise.ts";
import { toldStake } from "./selling/told-ties.ts";
import { isDenied, isRefusal } from "./stance.ts";
import { hits } from "./window.ts";

/** An opinion given where the author has a stake. */
export interface UndeclaredInterest extends Span {
  readonly seen: string;
}

const declared = anyWord(
  /coi|conflicts? of interest|declarations?|declar(?:ed?|ing)|disclosures?|full disclosure|register of interests/,
  /(?:i )?(?:have|had|received|receive) (?:\w{1,12} ){0,2}(?:speaker )?(?:fees|honoraria|funding|grants?) from/,
  /it's mine|is mine|i(?:'ve| have) written a book|i wrote (?:it|this|that)|royalties (?:go )?to me|weigh (?:this|that|it) accordingly|take (?:this|that|it) with/,
  /no (?:relationship|ties|conflicts?|interests?)|biased|paid me (?:a fee )?to/,
);
/** A part in the matter: what the author did for, or got from, the maker. */
const stakes = everyWord(
  /(?:trial|study|paper) (?:that )?i was (?:the )?(?:pi|chief investigator|lead author|an author) (?:on|for|of)|my own trial/,
  /(?:(?:key )?opinion (?:leader|panel)|advisory board|ad board|speaker(?:s'?)? bureau|sponsored symposium)/,
  /(?:chairing|chaired|chaired an? \w{3,12} for|speaking at|spoke at|spoke for|speaking for|present(?:ed|ing) for|talk(?:ed|ing)? for|consulting for|dinner with|evening with|panel for) [^.!?\n]{0,40}/,
  /(?:back from|just back from|in) [\p{L} ]{3,20} with the [\p{L}\d]{3,20} (?:lot|team|crew|gang|people|family)/u,
  /my shares|i(?:'ve| have) shares in|i hold shares|thank you \p{L}{2,15} for (?:taking|having|inviting|hosting|flying)|attendance funded by|flown (?:out )?by/u,
);
const verdict = anyWord(
  /no contest|in a league of its own|(?:simply|the) (?:the )?best (?:option|drug|choice|treatment|medicine|one) (?:for|in|on|out)|miles better/,
  /not sure why anyone (?:uses|prescribes|buys)|switching all my|clearly (?:better|superior)|better than (?:the )?(?:rest|others|anything)|superior to|best (?:data|drug|lens|in class|on the market)/,
  /(?:only|one) (?:\w{1,10} )?worth (?:fitting|using|prescribing|having)|yesterday's (?:news|drug)|will change everything|first choice/,
  /(?:theirs|it) lasts longest|going to the moon|stock up|game.?changer|nothing (?:else )?comes close|best.built|ask for (?:it|this one)/,
  /nobody else comes close|everyone should (?:be )?(?:switch\w{0,3}|us\w{1,3}|prescrib\w{1,3})|i fit nothing else|i use nothing else|singing your song/,
);

/** A verdict on a product or study in which the author has a part, from the post itself or from the interests declared to us. */
export const undeclaredInterest: Signal<UndeclaredInterest | undefined> = (reading) => {
  if (reading.post.kind === "bio") return undefined;
  const interest = reading.signal(brands).find(({ sector }) => sector === "interest");
  const isPraised = () => verdict.test(reading.lower) || reading.signal(praise).length > 0;
  if (interest && isPraised() && !declared.test(reading.lower) && !isDenied(reading, interest))
    return {
      start: interest.start,
      end: interest.end,
      seen: `it praises ${interest.name}, an interest you told us of`,
    };

  const told = reading.signal(toldStake);
  if (told && !declared.test(reading.lower) && !reading.signal(isRefusal))
    return { start: told.start, end: told.end, seen: `“${reading.lower.slice(told.start, told.end)}”` };
  if (!verdict.test(reading.lower)) return undefined;
  const stake = hits(reading, stakes).find((hit) => !isDenied(reading, hit));
  if (!stake || declared.test(reading.lower) || reading.signal(isRefusal)) return undefined;
  return { start: stake.start, end: stake.end, seen: `“${stake.text.trim()}”` };
};
