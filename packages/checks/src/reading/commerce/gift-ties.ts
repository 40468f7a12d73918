import { anyPart, anyWord, everyWord } from "./any-word.ts";
import type { Reading, Signal } from "../reading.ts";
import { brands, brandWithin } from "./brands.ts";
import { isAsked, isDenied } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { after, before, hits, sentence } from "./window.ts";

const gate = anyPart(
  /gift|sent |send|\bpr\b|trip|complimentary|on the house|free of charge|guest|hosted/,
  /invited|treated|loan|lent me|goody bag|goodie bag|spoil|thank|flew|flown|exchange for/,
  /freebie|comped|arrived|unboxing|haul/,
);
/** Things one is sent that are no gift of a company. */
const notGoods =
  /^ (?:an? |the |this |that |some |my |all )?(?:\w{1,12} )?(?:message|messages|text|texts|email|emails|e-mail|photo|photos|pic|pics|picture|pictures|video|link|letter|letters|dm|dms|meme|tweet|article|home|away|back|down|to |over to|off|packing|crying|flying|reeling|into|straight|screenshot|referral|invite|invitation|song|card|flowers|request|reply|bill|invoice|paper|quote|list)\b/;
const family =
  /\b(?:my (?:\w{1,10} )?(?:mum|mom|mother|dad|father|sister|brother|husband|wife|partner|boyfriend|girlfriend|friends?|mates?|aunt\w{0,3}|uncle|gran\w{0,4}|nan|nana|daughter|son|kids?|children|bestie|flatmate|secret santa|cousin|in-laws?|patients?|colleagues?|team|boss|neighbou?r)|santa|he|she|hubby|mum|dad|grateful patient)\b[^.!?]{0,25}$/;
const goods = anyWord(
  /skincare|serums|creams|spf|sunscreens?|suncream|cleansers?/,
  /skin/,
  /serum/,
  /cream/,
  /moisturi[sz]ers?|toners?|masks?|led|products?|range|makeup|lipstick|scrubs|supplements?/,
  /collagen|device|toothbrush|brush|bottle|box|parcel|package|press pack|pack|samples?|stuff/,
  /lotion|retinol|balm|facial|laser|peel|filler|treatment|spa|hotel|pods?|shampoo|freebies/,
  /everything|new (?:launch|drop|in)/,
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
  /guests? of|invited (?:me|us)|was invited|were invited|treated (?:me|us)|on loan from/,
  /loaned (?:me|us)|lent me|good(?:y|ie) bags?|swag bag|spoil(?:ing|ed|t)? (?:me|us|a)/,
  /(?:flew|flown|flying) (?:me|us|out)|freebies?|arrived with my name|haul|unboxing/,
  /keeping me (?:topped up|stocked|supplied|going)/,
);
const sent = /\b(?:sent|sends?|sending) (?:me|us)\b/g;
const thanks = /\b(?:thanks|thank you|thankyou|cheers|shout ?out|big up|huge thanks|massive thanks)\b/g;
/** "They just send me everything": a nameless giver, but a giver who keeps giving. */
const unnamed =
  /\b(?:they|the team|the brand|the company|some brand|the (?:\w{1,15} )?(?:people|team|lot|folks))\b[^.!?]{0,20}$/;

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
    if (notGoods.test(after(reading, end)) || family.test(before(reading, start))) continue;
    const isNamed = sellerIn(reading, start) !== undefined;
    if (isNamed || (unnamed.test(before(reading, start)) && goods.test(reading.lower))) add(start, end, text);
  }
  for (const { start, end } of hits(reading, thanks)) {
    const brand = brandWithin(reading, end, end + 50);
    if (!brand || reading.sentenceAt(start) !== reading.sentenceAt(brand.start)) continue;
    if (
      /^[^.!?]{0,30}\bfor (?:the|my|this|these|sending|having|keeping|spoiling|treating|looking after|making|inviting|hosting|all)\b/.test(
        after(reading, brand.end),
      ) &&
      !/\b(?:service|help|reply|advice|support|response|talk)\b/.test(after(reading, brand.end))
    )
      add(start, brand.end, reading.lower.slice(start, brand.end));
  }
  return ties;
};

/** "PR" is also a rectal examination, a personal record, public relations and an interval on an ECG. */
const isMedical = (reading: Reading, at: number): boolean =>
  anyWord(
    /rectal|bleed|melaena|ecg|interval|5k|10k|marathon|parkrun|deadlift|squat|agency|disaster/,
    /stunt|github|pull request/,
  ).test(reading.lower.slice(Math.max(0, at - 100), at + 120));

const isTalent = (reading: Reading, start: number, end: number): boolean =>
  reading.lower.slice(start, end) === "gifted" &&
  (/^ (?:and talented|child(?:ren)?|kids?|students?|people|person|musician|artist|writer|surgeon|teacher|athlete|player|singer|program)/.test(
    after(reading, end),
  ) ||
    /\b(?:so|very|more|most|truly|incredibly|academically|extremely|a|an|the|are|musically) $/.test(
      before(reading, start),
    ));

/** The company named in the sentence that holds an offset, or in the one beside it. */
function sellerIn(reading: Reading, at: number): string | undefined {
  const { start, end } = reading.sentenceAt(at);
  return brandWithin(reading, start, end)?.name;
}

/** A seller in the sentence, or goods or a treatment there and a handle or brand in the post. */
function isFromSeller(reading: Reading, at: number): boolean {
  const text = sentence(reading, at);
  if (family.test(before(reading, at))) return false;
  if (
    anyWord(
      /charity|village hall|community|nhs|food ?bank|fundrais\w{1,5}|hospice|patients?|airport/,
      /flight|airline|plane|delivery|lounge|bags?age|seats|upgrade/,
      /seat/,
    ).test(text)
  )
    return false;
  if (sellerIn(reading, at)) return true;
  return (
    goods.test(text) &&
    (reading.words.some(({ kind }) => kind === "mention")
      ? reading.post.replyTo === undefined
      : reading.signal(brands).length > 0)
  );
}
