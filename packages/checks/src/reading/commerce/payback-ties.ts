import type { Signal } from "../reading.ts";
import { anyPart, everyWord } from "./any-word.ts";
import { isAsked, isDenied } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { hits } from "./window.ts";

const gate = anyPart(
  /i get |both get|both save|both earn|referral|exam fees|helps pay|help pay|every order|every sale|everybody wins|under me|mention |my name|sent you|came from|pays? (?:me|for)|lights on|tax lol/,
  /my link|look after you/,
);
/** What comes back to the author when somebody buys. */
const paybacks = everyWord(
  /i get (?:a|about|some|enough|paid) (?:\w{1,12} ){0,4}(?:back|pennies|pence|quid|percentage|per cent|little something|free|coffee|flat white|month|commission|cut|kickback|pint|bonus|for each)/,
  /you get [^.!?\n]{2,40} and i get (?:a|some|paid|the)|(?:we|the) both (?:of us )?(?:get|save|earn|win)|my name in(?:to)? the (?:referr?al|code|promo)|pays? my (?:exam|rent|mortgage|train|nursery)|helps? (?:to )?pay (?:my|for my|the)|every (?:order|sale|sign.?up) (?:helps|pays|buys)|sign up under me/,
  /that's how i fund|thats how i fund|keeps the lights on|pays (?:for )?my (?:coffee|rent|petrol|bills)/,
  /here'?s my link for|(?:go|book|sign up|buy|order|get it) through (?:this|me|my link) and/,
);
/** "Say Jas sent you": a stranger's word at the till pays somebody. */
const mentions = everyWord(
  /say (?:that )?\p{L}{2,15} sent you|say you came from (?:me|us)|say my name (?:at|when)|mention (?:me|this post) (?:when|at|before|in|and|for|to)/u,
);
const custom =
  /\b(?:clinic|skin|dent\w{1,5}|peel|aesthetic\w{0,2}|filler|course|app|scrubs|practice|salon|optician\w{0,2}|pair|discount|off|free|look after|sort|book|ring|order|deal|money|hair|tan|lash|brow)\b/;

/** Signs that a sale pays the author in money, months or favours. */
export const paybackTies: Signal<readonly Tie[]> = (reading) => {
  if (!gate.test(reading.lower)) return [];
  const found = [...hits(reading, paybacks), ...(custom.test(reading.lower) ? hits(reading, mentions) : [])];
  return found
    .filter(
      (hit) =>
        !isDenied(reading, hit) && !isAsked(reading, hit.start) && !reading.lower.includes("charge you"),
    )
    .map(({ start, end, text }) => ({ kind: "code", start, end, seen: `“${text}”` }));
};
