import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../../reading.ts";
import { anyWord, recentWord } from "../any-word.ts";
import { brands } from "../brands.ts";
import { medicines } from "../medicines.ts";
import { isAsked, isDenied, isWarning } from "../stance.ts";
import type { Tie } from "../tie.ts";
import { treatments } from "../treatments.ts";
import { before, isNear, sentence } from "../window.ts";
import { appeals } from "./appeals.ts";
import { givers } from "./givers.ts";
import { unknownNames } from "./names.ts";
import { sellingTags, type Told } from "./tags.ts";

/** Givers and counterparts that sell nothing: kin, patients, employers, charities, learned bodies. */
const sellsNothing = anyWord(
  /nhs|trust(?! me| it| us| them)|deanery|universit\w{1,4}|uni|college|societ\w{1,4}|association|council|schools?|church|mess|library|embassy/,
  /charit\w{1,4}|foundation|hospice|bursar\w{1,4}|scholarship|fundrais\w{1,5}|donat\w{1,5}|macmillan|justgiving|nihr|wellcome/,
  /ward|rota|colleagues?|registrars?|juniors|students|patients?|families|receptionist|bed manager|wellbeing|theatre staff/,
  /my (?:\w{1,10} )?(?:mum|mam|mom|mother|dad|father|sister|brother|husband|wife|nan\w{0,2}|gran\w{0,4}|aunt\w{0,3}|uncle|son|daughter|kids?|friend|mate|boyfriend|girlfriend|neighbours?)/,
);
const otherPeople = recentWord(
  /hers?|s?he|his|influencers?|celebrit\w{1,4}|somebody|someone|(?:some|most|other|these|those|young) people|you|who/,
);

/** Something that can be bought is spoken of: a product, a treatment, a medicine, a company we know. */
const isAboutGoods: Signal<boolean> = (reading) =>
  reading.signal(sellingTags).has("product") ||
  reading.signal(brands).some(({ sector }) => sector !== "exam") ||
  reading.signal(medicines).some(({ entry }) => !entry.isVeiled) ||
  reading.signal(treatments).some(({ isPlain }) => isPlain) ||
  /\d ?% ?off|[£$€]\d/.test(reading.lower);

/** Who may be behind it: a company, an account that is not the one replied to, or a name we do not know. */
const namesInPost: Signal<readonly Span[]> = (reading) => [
  ...reading.signal(brands),
  ...reading.words.filter(
    ({ kind, text }) => kind === "mention" && text.slice(1) !== reading.post.replyTo?.handle,
  ),
  ...reading.signal(unknownNames),
];

/** What is said of the author and meant: not denied, not asked, not of somebody else. */
const isMeant = (reading: Reading, told: Span): boolean =>
  !isDenied(reading, told) &&
  (!isAsked(reading, told.start) || /\b(?:yes please|thank|thx|cheers)/.test(reading.lower)) &&
  !otherPeople.test(before(reading, told.start, 40)) &&
  !/\b(?:would|wish|if|should|could) (?:\w{1,10} ){0,6}$/.test(before(reading, told.start, 45));

const isApart = (one: Span, other: Span): boolean => one.end <= other.start || one.start >= other.end;

/** An urging or praising phrase close to a stretch, not the same words. */
const appealBy = (reading: Reading, span: Span): Span | undefined =>
  reading.signal(appeals).find((each) => isApart(each, span) && isNear(each, span, 400));

/** A name right after a phrase: "collab with Rosehip", "ambassador for @glow". */
const isNamedAfter = (reading: Reading, { end }: Span): boolean =>
  reading.signal(namesInPost).some(({ start }) => start >= end && start - end < 25);

/** What it takes besides the phrase: praise or a push, or a named partner; everyday words need goods, a name and praise. */
function isBorneOut(reading: Reading, told: Told): boolean {
  const isGoods = reading.signal(isAboutGoods);
  const isAppealing = appealBy(reading, told) !== undefined;
  if (told.tag === "hint" || told.tag === "perk")
    return isGoods && isAppealing && reading.signal(namesInPost).length > 0;
  if (told.tag === "gift")
    return isAppealing && (isGoods || reading.signal(namesInPost).length > 0 || isByThem(reading, told));
  return (
    (isAppealing && (isGoods || reading.signal(namesInPost).length > 0)) ||
    (isGoods && isNamedAfter(reading, told))
  );
}

/** "They sent me": a giver whom readers are taken to know. */
const isByThem = (reading: Reading, { start }: Span): boolean =>
  /\bthey (?:\w{1,10} )?$/.test(before(reading, start));

const tagOf = { partner: "paid", gift: "gift", company: "hint" } as const;

/** Ties told in plain words beside praise, or beside words that send readers to buy: neither alone says much, together they are advertising. */
export const toldTies: Signal<readonly Tie[]> = (reading) => {
  const tags = reading.signal(sellingTags);
  const told: Told[] = (["paid", "gift", "hint", "perk"] as const).flatMap((tag) => tags.get(tag) ?? []);
  const structural = reading.signal(givers);
  for (const { kind, start, end } of structural) told.push({ tag: tagOf[kind], start, end });
  if (told.length === 0 || reading.signal(isWarning)) return [];

  const ties: Tie[] = [];
  for (const each of told) {
    if (sellsNothing.test(sentence(reading, each.start)) || !isMeant(reading, each)) continue;
    const isNamed = structural.some(({ start, kind }) => start === each.start && kind !== "company");
    if (!isBorneOut(reading, each) && !(isNamed && appealBy(reading, each))) continue;
    const { tag, start, end } = each;
    const kind = tag === "paid" || tag === "hint" ? "partner" : "gift";
    ties.push({ kind, start, end, seen: `“${reading.lower.slice(start, end)}”` });
  }
  return ties;
};

/** A part in the matter beside an urging or praising phrase, in plain words. */
export const toldStake: Signal<Told | undefined> = (reading) => {
  const stakes = reading.signal(sellingTags).get("stake");
  if (!stakes || reading.signal(isWarning)) return undefined;
  if (!reading.signal(isAboutGoods) && reading.signal(namesInPost).length === 0) return undefined;
  return stakes.find((each) => isMeant(reading, each) && appealBy(reading, each) !== undefined);
};
