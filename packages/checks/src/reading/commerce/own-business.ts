import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { adLabel } from "./ad-label.ts";
import { anyWord, everyWord } from "./any-word.ts";
import { brands } from "./brands.ts";
import { offers } from "./offers.ts";
import { praise } from "./praise.ts";
import { isDenied, isRefusal } from "./stance.ts";
import { treatments } from "./treatments.ts";
import { hits, isNear, sentence } from "./window.ts";

/** Something the author, or somebody close, gains from, promoted without saying so. */
export interface OwnBusiness extends Span {
  readonly seen: string;
  readonly confidence: number;
}

/** Said so plainly that no reader is misled. */
const plainlyOwn = anyWord(
  /i (?:own|founded|co-?own|co-?founded|run|set up|started)|(?:my|our) own (?:\w{1,14} )?(?:brand|clinic|company|range|practice|business|book|course)/,
  /disclosure|declaration|declare|royalties|biased|i work for|my employer|register of interests|coi|conflict of interest/,
);
const things = everyWord(
  /(?:my|our) (?:\w{1,14} ){0,3}(?:course|masterclass|workshop|e-?book|skincare (?:line|range)|planner|programme)/,
  /(?:my|our) (?:(?:very|own|new|latest|first|second|little|skincare|skin|hair|supplement|beauty) ){0,3}(?:book|brand|range|serum|cream|app|supplements?|product)/,
);
const selling = everyWord(
  /in shops|grab (?:one|yours)|(?:it )?sells out|early.?bird|link in (?:my )?bio|pre-?order|on sale|out now|available (?:now|from|at|on)|book (?:now|your place|via)/,
  /buy (?:it|now|yours)|waitlist(?:'s| is)? (?:now )?open|spaces? left|places? left|launch(?:es|ing|ed)? (?:on|this|next|today)/,
  /it's yours|yours (?:as well|from)|order (?:now|yours|before)|sign up|enrol now|use code|discount/,
);
const hushed = anyWord(
  /(?:founder|owner): me|but shh?|(?:it's|who is|that's) me,? (?:but )?shh?|(?:somebody|someone) has to say it and i(?:'ve| have)/,
  /whose name's over the door|one of (?:them|those) (?:\w{1,12} )?(?:would be|is|was) ours/,
);
const kin = anyWord(
  /(?:he|she)(?:'s| is) my (?:husband|wife|partner|brother|sister|son|daughter|mum|mother|dad|father|cousin|best friend|friend)/,
  /my (?:husband|wife|partner|brother|sister|son|daughter) is the best (?:\w{1,14} )?(?:dentist|orthodontist|surgeon|injector|physio|dermatologist)/,
  /my (?:husband|wife|partner|brother|sister|son|daughter|mum|mother|cousin|brother-in-law|sister-in-law)(?:'s)? (?:new |skin |dental )?(?:clinic|practice|salon|brand|company|rooms|studio)/,
  /(?:our \p{L}{2,12}|my (?:other half|husband|wife|partner|brother|sister|mum|dad|son|daughter)) has (?:finally |just )?opened (?:her|his|their|an?) /u,
);
const creation = anyWord(
  /(?:i|we) (?:made|created|developed|formulated|designed) (?:this|my|our|a|the) (?:\w{1,14} ){0,2}(?:cream|serum|range|balm|spf|product|supplement|app|device|course|mouthguard|cleanser|lotion)/,
  /(?:cream|serum|range|balm|spf|product|supplement|app|device|course|cleanser) (?:that )?(?:i|we)(?:'ve| have)? (?:been )?(?:develop|creat|mak|design|formulat|work|spent)\w{0,4}/,
);
const superlative =
  /\b(?:every(?:one|body)(?:'s| is) (?:talking|on|raving) about|(?:honestly |is |are )?the best|best.built|best \w{3,12} (?:there is|out there|in the|on the|going)|best (?:facial|clinic|laser|skin|dentist|place|peel|injector|surgeon)|hands down|the place (?:for|to)|nowhere else|(?:can't|cannot) (?:recommend|rate|say enough)|only one (?:\w{1,10} )?worth|number one|amazing|incredible|superb|brilliant)\b/;
const openings =
  /\b(?:slots?|spaces? (?:left|available|free)|appointments?|get in quick|taking new patients|book (?:him|her|them|in)|has space|have space|say (?:he|she|i) sent you|bookings open)\b/;
const notSold =
  /\b(?:nhs|charity|free|volunteer|trust|university|medical students?|antibiotics|steroids|chemo\w{0,8}|radiotherapy|of treatment)\b/;

/** What a post promotes for its author's own gain, unless the author says so plainly, labels it, or it is no business. */
export const ownBusiness: Signal<OwnBusiness | undefined> = (reading) => {
  const { lower } = reading;
  if (reading.post.kind === "bio" || reading.signal(adLabel).kind === "upfront") return undefined;
  const found = declaredBrand(reading) ?? hint(reading) ?? thingForSale(reading) ?? insiderTip(reading);
  return found && !plainlyOwn.test(lower) && !reading.signal(isRefusal) ? found : undefined;
};

/** A brand the author told us is theirs, praised or offered. */
function declaredBrand(reading: Reading): OwnBusiness | undefined {
  const own = reading.signal(brands).find(({ sector }) => sector === "own");
  if (!own) return undefined;
  if (
    reading.signal(offers).length === 0 &&
    reading.signal(praise).length === 0 &&
    !superlative.test(reading.lower)
  )
    return undefined;
  return {
    start: own.start,
    end: own.end,
    seen: `it speaks well of ${own.name}, which you told us is yours`,
    confidence: 0.75,
  };
}

/** "(founder: me, shh)", "he is my husband", beside praise or an offer. */
function hint(reading: Reading): OwnBusiness | undefined {
  const { lower } = reading;
  const found = hushed.exec(lower) ?? kin.exec(lower);
  if (!found) return undefined;
  const isHealth =
    reading.signal(treatments).length > 0 ||
    reading.signal(brands).length > 0 ||
    /\b(?:surgeon|clinic|skin|injector|dentist|practice|doctor|dermatolog\w{1,4}|physio|cream|platform)\b/.test(
      lower,
    );
  if (
    !isHealth ||
    !(
      openings.test(lower) ||
      superlative.test(lower) ||
      reading.signal(offers).length > 0 ||
      reading.signal(praise).length > 0
    )
  )
    return undefined;
  return {
    start: found.index,
    end: found.index + found[0].length,
    seen: `“${found[0].trim()}”`,
    confidence: 0.65,
  };
}

/** "My course", "I made this cream", with a price, a date or a link. */
function thingForSale(reading: Reading): OwnBusiness | undefined {
  const [sale] = hits(reading, selling);
  if (!sale || isDenied(reading, sale)) return undefined;
  const made = creation.exec(reading.lower);
  const [thing] = hits(reading, things);
  const found =
    thing ?? (made ? { start: made.index, end: made.index + made[0].length, text: made[0] } : undefined);
  if (
    !found ||
    !isNear(found, sale) ||
    isDenied(reading, found) ||
    notSold.test(sentence(reading, found.start))
  )
    return undefined;
  return { start: found.start, end: found.end, seen: `“${found.text}” and “${sale.text}”`, confidence: 0.6 };
}

/** Praise of a named provider together with its free slots: what only an insider knows. */
function insiderTip(reading: Reading): OwnBusiness | undefined {
  const [brand] = reading.signal(brands).filter(({ sector }) => sector === "handle" || sector === "own");
  const found = openings.exec(reading.lower);
  const provider = brand ?? providerIn(reading);
  if (!provider || !found || !superlative.test(reading.lower) || notSold.test(reading.lower))
    return undefined;
  return {
    start: provider.start,
    end: provider.end,
    seen: `praise of ${provider.name} with “${found[0]}”`,
    confidence: 0.55,
  };
}

function providerIn({ lower }: Reading): (Span & { readonly name: string }) | undefined {
  const found =
    /\b(?:dentists?|clinic|practice|physio|skin rooms|aesthetics|injectors?|chiropract\w{2,4}|opticians?)\b/.exec(
      lower,
    );
  return found
    ? { start: found.index, end: found.index + found[0].length, name: `a ${found[0]}` }
    : undefined;
}
