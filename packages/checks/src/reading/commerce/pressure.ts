import { everyWord } from "./any-word.ts";
import type { Reading, Signal } from "../reading.ts";
import { offers } from "./offers.ts";
import { isForProfessionals } from "./purpose.ts";
import { isDenied, isRefusal, isWarning } from "./stance.ts";
import { treatments, type Treatment } from "./treatments.ts";
import { hits, isNear, sentence, type Hit } from "./window.ts";

/** What hurries readers into a cosmetic treatment, and the treatment. */
export interface Pressure {
  readonly push: Hit;
  readonly treatment: Treatment;
}

const pushes = everyWord(
  /(?:two|2) ?-?(?:for|4)-? ?(?:one|1)\b|bogof|payday|black friday|cyber monday|flash sale/,
  /last chance|free with (?:every|any|each)|buy one (?:[^.!?\n]{0,20} )?get one|quick \d{1,2} ?min\w{0,4}|back (?:to|at) work (?:the )?same day|in (?:ten|10|15|20|30|twenty|thirty) minutes|before the school run|turning 18|(?:till|until) midnight|at the old price|(?:price )?goes up (?:to|on)|last \d (?:slots?|spaces?|appointments?|places?)|decide today|freshers|ends? (?:tonight|sunday|monday|friday|midnight|at midnight)/,
  /(?:\d{1,2}|forty-eight) ?(?:hrs|hours|hr) only/,
  /(?:today|this weekend|saturday|sunday|one day) only/,
  /(?:only|just|last) (?:\d|two|three|a few|a couple of|couple of) (?:\w{1,10} )?(?:slots?|spaces?|spots?|appointments?|places?) left/,
  /before (?:the )?prices? (?:go(?:es)?|rise|increase)|goes? back up|by midnight|last call|when it's gone it's gone|hurry|don't miss out/,
  /limited time|lunch ?time|lunch ?hour|lunch ?break|back at your desk|quick fix/,
  /no consultation (?:needed|required)|walk.?ins? (?:welcome|available)|gift vouchers?/,
  /gift cards?|mother's day|mum treats?|treat (?:yourself|your mum|mum)/,
  /under.?18s? (?:welcome|too)|sweet (?:16|sixteen)|teen(?:s|agers?)\b/,
  /prom (?:ready|season|glow|night)|(?:16|sixteen|17) and over|for 16|exam.season|don't be the (?:one|only)/,
  /(?:sick|tired) of (?:looking|your|that)|no one (?:needs|has) to know|don't tell (?:him|your|the|hubby)/,
  /summer body|get your body back|bikini ready/,
  /bring (?:your|a) (?:sister|mum|mates?|besties?|friends?|pal)|in and out in|nobody (?:at|will|needs)|party (?:package|deal)/,
  /half price|(?:til|till|until|'til) (?:the )?(?:\w{3,12}day|bongs|midnight|tonight|\d{1,2}(?:st|nd|rd|th))|(?:prices?|it) goes? up|(?:ur|your|ya) deposits?|deposits? (?:in|down|tonight|today|now)|first to (?:pay|message|book|comment)|instead of £|was £\d|no refunds|who's (?:next|ready|in)|cancellation (?:today|tomorrow|tonight)|go go go|(?:in|out) (?:at|by) \d{1,2}|nobody (?:in the office|will)|no need to know/,
  /tweens?|1[0-7] ?\+|1[0-7]s and over|for (?:your )?(?:daughters?|teens?)|(?:\d|ten|five|three|two|six|four) (?:slots?|spaces?|spots?|appointments?)/,
  /(?:botox|filler) part(?:y|ies)|models (?:wanted|needed)/,
);
const vaccine = /\b(?:flu|covid|vaccin\w{1,6}|booster|travel|hpv|mmr|shingles)\b/;
const somebodyElse =
  /\bmy (?:niece|nephew|daughter|son|sister|cousin|mum|patient|friend)\b(?! (?:can|could))/;
/** Aimed at the young: enough beside any plain name of a treatment. */
const young =
  /^(?:tween|1[0-7]|for (?:your )?(?:daughter|teen)|turning|freshers|teen|under|sweet|prom|exam|sixteen|for 16)/;
/** Pushes that say something else of a treatment than "come now": they need an offer beside them. */
const gentle =
  /^(?:lunch|mother|gift|treat|hurry|half|til|until|'til|who|first|go go|cancel|was|instead|in|out|nobody|no need|\d|ten|five|three|two|six|four|sunday|saturday|today|payday|black|quick|bring|this weekend|one day|walk)/;

/** Marketing that hurries, bargains, shames or aims at the young, for a cosmetic treatment; warnings against it are none. */
export const pressure: Signal<Pressure | undefined> = (reading) => {
  const named = reading.signal(treatments);
  if (named.length === 0 || reading.post.kind === "bio") return undefined;
  if (reading.signal(isWarning) || reading.signal(isRefusal) || reading.signal(isForProfessionals))
    return undefined;

  const pushed = hits(reading, pushes);
  for (const push of pushed) {
    if (
      vaccine.test(sentence(reading, push.start)) ||
      isDenied(reading, push) ||
      somebodyElse.test(sentence(reading, push.start))
    )
      continue;
    const treatment = named.find(
      (match) =>
        isNear(match, push) &&
        isCosmetic(reading, match, push, pushed.length > 1) &&
        !isDenied(reading, match),
    );
    if (treatment) return { push, treatment };
  }
  return undefined;
};

/** A plain name of a treatment with an offer or in the push's sentence; an everyday word only with two signs of selling. */
function isCosmetic(reading: Reading, treatment: Treatment, push: Hit, isRepeated: boolean): boolean {
  const offered = reading.signal(offers);
  const isSameSentence = reading.sentenceAt(treatment.start) === reading.sentenceAt(push.start);
  if (/\b(?:abstract|course|coffee|pizza|lunch was|registrars)\b/.test(sentence(reading, push.start)))
    return false;
  if (/^(?:foreheads|fillers?|peels?|injectables|mole mot)/.test(treatment.entry) && isSameSentence)
    return true;
  if (isRepeated && (treatment.isPlain || offered.length > 0)) return true;
  if (!treatment.isPlain) return new Set(offered.map(({ kind }) => kind)).size >= 2;
  if (young.test(push.text)) return true;
  if (gentle.test(push.text))
    return offered.length > 0 || (isSameSentence && /^(?:lunch|quick|gift)/.test(push.text));
  return isSameSentence || offered.length > 0;
}
