import { anyPart, anyWord, everyWord, recentWord } from "./any-word.ts";
import type { Reading, Signal } from "../reading.ts";
import { brands, brandWithin } from "./brands.ts";
import { goods } from "./goods.ts";
import { isAsked, isDenied } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { after, before, hits, sentence } from "./window.ts";

const gate = anyPart(
  /gift|sent |send|\bpr\b|trip|complimentary|on the house|free of charge|guest|hosted/,
  /invited|treated|loan|lent me|goody bag|goodie bag|spoil|flew|flown|exchange for/,
  /freebie|comped|arrived|unboxing|haul|courtesy|free |keep|stocked|parcel|package|box|bundle|delivery|hamper|goodies|dinner|lunch|drinks|pay me in|good to/,
);
/** Things one is sent that are no gift of a company. */
const determiner = /^ (?:an? |the |this |that |some |my |all )?/;
const notGoods = anyWord(
  /messages?|texts?|e-?mails?|photos?|pic(?:ture)?s?|video|link|letters?|dms?|meme|tweet|article/,
  /home|away|back|down|over|off|packing|crying|flying|reeling|into|straight|screenshot|referral/,
  /invit(?:e|ation)|song|card|flowers|request|reply|bill|invoice|paper|quote|list|to the/,
);
const family = recentWord(
  /my (?:\w{1,10} )?(?:mum|mom|mother|dad|father|sister|brother|husband|wife|partner|boyfriend|girlfriend|friends?|mates?|aunt\w{0,3}|uncle|gran\w{0,4}|nana?|daughter|son|kids?|children|bestie|flatmate|secret santa|cousin|in-laws?|patients?|colleagues?|team|boss|neighbou?r)/,
  /santa|he|she|hubby|mum|dad|grateful patient/,
);

const plain = everyWord(
  /(?:very |so |super )?kindly (?:gifted|sent|given|loaned|provided)/,
  /gifted (?:by|from|to me by) /,
  /pr (?:box|boxes|package|packages|parcel|parcels|haul|mail|mailer|drop|list|trip|trips|stay|event|sample|samples|gift|gifting|kit|packs?)\b/,
  /(?:press|brand|influencer) (?:trip|stay|event|dinner|getaway|weekend)s?\b/,
  /in exchange for (?:an? |my )?(?:honest )?(?:review|post|mention|content|feedback|shout ?out)/,
  /as their guests?\b|as (?:a )?guests? of |(?:their|the brand's) guests? (?:at|for)\b/,
);
const needsSeller = everyWord(
  /gifted|on the house|complimentary|free of charge|for free|comped|hosted (?:by|us|me)/,
  /guests? of|invited (?:(?:a few|some|several) of )?(?:me|us)|was invited|were invited|treated (?:me|us) to|on loan from/,
  /loaned (?:me|us)|lent me|good(?:y|ie) bags?|swag bag|spoil(?:ing|ed|t)? (?:me|us|a)/,
  /(?:flew|flown|flying) (?:me|us|out)|freebies?|arrived with my name|haul|unboxing/,
  /keep(?:ing|s)? (?:me|us) (?:topped up|stocked|supplied)|had (?:me|us) (?:stocked|topped up)/,
  /(?:parcel|package|box|bundle|delivery|hamper|goodies|present) from|(?:dinner|lunch|drinks|supper|hotel|flights) on/,
  /(?:get|got|getting) (?:it|this|these|them|mine|everything) (?:all )?(?:for )?free from (?:the(?:se|m)?|this)/,
  /courtesy of|free (?:\w{1,15} )?(?:facial|treatment|laser|peel|filler|session|products?|samples?|skincare)/,
  /for nothing as i'm one of their own|pay me in \w{3,12}|been (?:so |very )?good to (?:me|us)/,
);
const sent = /\b(?:sent|sends?|sending) (?:me|us)\b/g;
/** "They just send me everything": a nameless giver, but a giver who keeps giving. */
const unnamed = recentWord(
  /they|the team|the brand|the company|some brand/,
  /the (?:\w{1,15} )?(?:people|team|lot|folks)/,
);

const nextTwoWords = (reading: Reading, at: number): string =>
  after(reading, at).replace(determiner, "").split(" ", 2).join(" ");

/** Things, trips, treatments or hospitality the author got from somebody who sells. */
export const giftTies: Signal<readonly Tie[]> = (reading) => {
  if (!gate.test(reading.lower)) return [];

  const ties: Tie[] = [];
  const add = (start: number, end: number, text: string) => {
    if (isDenied(reading, { start, end }) || isAsked(reading, start)) return;
    ties.push({ kind: "gift", start, end, seen: `“${text.trim()}”` });
  };
  for (const { start, end, text } of hits(reading, plain))
    if (
      !family.test(before(reading, start)) &&
      !isMedical(reading, start) &&
      !/^\s?(?:my|a friend|the patient|mum|dad)/.test(after(reading, end))
    )
      add(start, end, text);
  for (const { start, end, text } of hits(reading, needsSeller))
    if (isFromSeller(reading, start) && !isTalent(reading, start, end)) add(start, end, text);
  for (const { start, end, text } of hits(reading, sent)) {
    if (notGoods.test(nextTwoWords(reading, end)) || family.test(before(reading, start))) continue;
    const isNamed = sellerIn(reading, start) !== undefined;
    if (isNamed || (unnamed.test(before(reading, start)) && goods.test(reading.lower))) add(start, end, text);
  }
  return ties;
};

const medicalOrSport = anyWord(
  /rectal|bleed|melaena|ecg|interval|5k|10k|marathon|parkrun|deadlift|squat|agency|disaster/,
  /stunt|github|pull request/,
);

/** "PR" is also a rectal examination, a personal record, public relations and an interval on an ECG. */
const isMedical = (reading: Reading, at: number): boolean =>
  medicalOrSport.test(reading.lower.slice(Math.max(0, at - 100), at + 120));

const isTalent = (reading: Reading, start: number, end: number): boolean =>
  reading.lower.slice(start, end) === "gifted" &&
  (/^ (?:and talented|child(?:ren)?|kids?|students?|people|person|musician|artist|writer|surgeon|teacher|athlete|player|singer|program)/.test(
    after(reading, end),
  ) ||
    /\b(?:so|very|more|most|truly|incredibly|academically|extremely|a|an|the|are|musically) $/.test(
      before(reading, start),
    ));

/** The company named in the sentence that holds an offset. */
function sellerIn(reading: Reading, at: number): string | undefined {
  const { start, end } = reading.sentenceAt(at);
  return brandWithin(reading, start, end)?.name;
}

const noSeller = anyWord(
  /charity|village hall|community|nhs|food ?bank|fundrais\w{1,5}|hospice|patients?|airport/,
  /flights?|airline|plane|delivery|lounge|bags?age|seats?|upgrade|tombola|pta|school/,
);

/** A seller in the sentence, or goods there and a handle, a brand or a launch in the post. */
function isFromSeller(reading: Reading, at: number): boolean {
  const text = sentence(reading, at);
  if (family.test(before(reading, at)) || noSeller.test(text)) return false;
  if (sellerIn(reading, at)) return true;
  if (/free from (?:the(?:se|m)?|this)/.test(text) && goods.test(text)) return true;
  if (!goods.test(text))
    return (
      goods.test(reading.lower) &&
      /\b(?:launch|the brand|brand's|brand event|press day)\b/.test(reading.lower)
    );
  const hasHandle =
    reading.words.some(({ kind }) => kind === "mention") && reading.post.replyTo === undefined;
  return hasHandle || reading.signal(brands).length > 0;
}
