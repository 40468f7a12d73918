import { anyPart, anyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { medicines, type NamedMedicine } from "./medicines.ts";
import { offers, type Offer } from "./offers.ts";
import { isForProfessionals, isOwnUse, isTeaching } from "./purpose.ts";
import { appeals } from "./selling/appeals.ts";
import { isAsked, isDenied, isRefusal, isWarning } from "./stance.ts";
import { isNear, sentence } from "./window.ts";

/** A prescription-only medicine offered to whoever reads the post. */
export interface PromotedMedicine {
  readonly medicine: Span;
  readonly offer: Offer;
  /** Whether an everyday word stands for the medicine. */
  readonly isVeiled: boolean;
  /** 0 to 1; lowest where an everyday word stands for the medicine. */
  readonly confidence: number;
}

/** What stands about an everyday word where it means a medicine: a face, a figure, a salon, a wink. */
const beauty = anyPart(
  /💉|🙈|😉|💋|👄|salon|clinic|chemist|pharmac|counter|nurse|prescri|face|lips|skin|wedding|holiday|ibiza/,
  /summer|party|weight|appetite|slim|skinny|sofa|prosecco|bottle|girls|ladies|\bhun\b|babe|doll|frown/,
  /forehead|injection|needle|glow|\bbelt|jeans|smooth|fresher|younger|botox|crow|armpit|sweat|b word/,
);
const otherObjects = anyWord(
  /selling my|for sale|second.?hand|fountain|apple|ink|biros?|highlighters?|markers?|ipad|phone lines/,
  /bus|trains?|tube|washing|fishing|storylines?|paper|cars?|taxi|stationery|lift to/,
);

/** Countries that let prescription-only medicines be advertised to the public. */
const mayAdvertiseMedicines: ReadonlySet<string> = new Set(["US", "NZ"]);

/** A post that names medicines more often than this is judged by the first ones. */
const mostNamed = 100;

const vaccine = anyWord(
  /flu|covid|vaccin\w{1,6}|booster|travel|hpv|mmr|shingles|pneumonia|tetanus|rabies|rsv/,
  /childhood/,
);
/** Plain words for a toxin that are seldom said of more than one person outside a price list. */
const priceListWord =
  /^(?:foreheads|frowns|crow'?s feet|frown lines|(?:one|two|three|2|3) areas?|per area|frown fridays|11s|elevens)$/;
const commonWord =
  /^(?:(?:the )?b word|an injection for that|(?:tiny|little|few|quick|small) injections|stone lighter|(?:two|three|four) stone|lines|your lines|wrinkles|pens?|the pens|jabs?|jags?|the jab|drips?|vitamin a|tox|toxin|injectables|frown|forehead|weekly jab|weekly injection)$/;

/** "Can't say the B word on here": what may not be named is meant. */
const isCoy = (reading: Reading, { start, end }: NamedMedicine): boolean =>
  reading.lower.slice(start, end).includes("b word");

/** The prescription-only medicine a post offers to the public, if it does; information, warnings, own use and professional meetings are none. */
export const promotedMedicine: Signal<PromotedMedicine | undefined> = (reading) => {
  const named = reading.signal(medicines).filter(({ entry }) => entry.legal === "POM");
  if (named.length === 0 || reading.post.kind === "bio") return undefined;
  if (mayAdvertiseMedicines.has(reading.author.jurisdiction)) return undefined;
  const offered = reading.signal(offers);
  if (offered.length === 0) return undefined;
  if (reading.signal(isWarning) || reading.signal(isRefusal) || reading.signal(isForProfessionals))
    return undefined;

  if (isQuotedAway(reading)) return undefined;
  for (const medicine of named.slice(0, mostNamed)) {
    if (
      (isDenied(reading, medicine) && !isCoy(reading, medicine)) ||
      vaccine.test(sentence(reading, medicine.start))
    )
      continue;
    const near = offered.filter((offer) => isNear(offer, medicine));
    const offer = near.length > 0 ? offerOf(reading, medicine, near) : undefined;
    if (!offer) continue;
    const confidence = medicine.entry.isVeiled ? 0.55 : medicine.entry.isBrand ? 0.9 : 0.75;
    return { medicine, offer, confidence, isVeiled: medicine.entry.isVeiled };
  }
  return undefined;
};

/** Where and when it is to be had. */
const place =
  /\b(?:at (?:the|my|our) (?:salon|clinic|pharmacy|practice|rooms|studio)|every (?:\w{3,6}day|week)|walk.?ins?|\d{1,2} min(?:ute)?s|(?:ten|five|fifteen|twenty) minutes|back at your desk|this (?:week|weekend|\w{3,6}day)|from)\b/;

/** An advertisement held up between quotation marks, with words about it after them. */
const isQuotedAway = ({ lower }: Reading): boolean =>
  /^["'][^"\n]{10,200}["'] (?:this|that|is|was|says|said|reads|-|real|actual|seen|spotted|from|in|on|outside|right)\b/.test(
    lower,
  ) && /\b(?:caption|poster|sign|advert|ad|window|story|leaflet|post|saw|seen|spotted)\b/.test(lower);

/** The offer that turns naming a medicine into promoting it. An everyday word needs two kinds of sign; teaching needs a plain invitation. */
function offerOf(reading: Reading, medicine: NamedMedicine, offered: readonly Offer[]): Offer | undefined {
  const kinds = new Set(offered.map(({ kind }) => kind));
  const [first] = offered;
  const plain = offered.find(({ kind }) => kind === "book" || kind === "contact" || kind === "slots");
  const name = reading.lower.slice(medicine.start, medicine.end);
  if (medicine.entry.isVeiled) {
    if (priceListWord.test(name)) return first;
    if (!beauty.test(reading.lower) || otherObjects.test(reading.lower)) return undefined;
    const isSure =
      kinds.size >= 2 &&
      commonWord.test(name) &&
      (kinds.has("price") || kinds.has("contact") || kinds.has("stock"));
    return isSure && !isAsked(reading, medicine.start) ? first : undefined;
  }
  if (reading.signal(isTeaching)) return kinds.size >= 2 ? plain : undefined;
  if (reading.signal(isOwnUse)) return plain ?? (kinds.size >= 2 ? first : undefined);
  const isPriced = kinds.has("price") && !somebodysBill.test(sentence(reading, medicine.start));
  const isTempting = reading.signal(appeals).length > 0 || kinds.size >= 2 || place.test(reading.lower);
  if (medicine.entry.isBrand && isPriced && isTempting && !reading.signal(isOwnUse)) return first;
  if (medicine.entry.group === "other" && kinds.size < 2) return undefined;
  if (plain) return plain;
  const service = offered.find(({ kind }) => kind !== "price");
  if (service && (medicine.entry.isBrand || kinds.size >= 2)) return service;
  return medicine.entry.isBrand ? bargainBeside(reading, medicine, offered) : undefined;
}

const bargain =
  /\b(?:from|only|just|done|for \d areas?|off|for one|for 1|per area|an area|evening|tickets|price of|frozen|ends|half|bogof|two)\b/;
const somebodysBill = anyWord(
  /costs?|charg\w{1,4}|paid|paying|prices? (?:rises?|hike|increase|war|up|go\w{0,4})/,
);

/** "from £180" or "2 for 1" in the sentence that names the medicine. "It cost me £300" is no offer. */
function bargainBeside(
  reading: Reading,
  medicine: NamedMedicine,
  offered: readonly Offer[],
): Offer | undefined {
  const { start, end: stop } = reading.sentenceAt(medicine.start);
  const end = reading.sentenceAt(Math.min(reading.text.length - 1, stop + 1)).end;
  const text = reading.lower.slice(start, end);
  if (!bargain.test(text) || somebodysBill.test(text) || reading.signal(isOwnUse)) return undefined;
  return offered.find((offer) => offer.start >= start && offer.end <= end);
}
