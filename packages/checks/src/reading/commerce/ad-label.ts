import { anyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import { lexicon, type Match } from "../lexicon.ts";
import type { Reading, Signal } from "../reading.ts";

/** The right word in the wrong place. `late`: beyond what is seen at once; `buried`: within a block of hashtags; `elsewhere`: in the bio or a comment. */
export interface HiddenLabel extends Span {
  readonly kind: "late" | "buried" | "elsewhere";
}

/** The advertising label of a post, if it has one. */
export type AdLabel = { readonly kind: "none" } | (Span & { readonly kind: "upfront" }) | HiddenLabel;

/** Words the UK regulators accept by themselves. Our own list, from the ASA's and CMA's guidance. */
const labels = lexicon([
  "ad", "ads", "advert", "advertisement", "advertising", "ad feature", "advertisement feature", "advertorial",
  "paid ad", "paid advert", "paid partnership", "paid advertisement", "paid promotion", "adfeature", "adgifted",
]); // prettier-ignore
const elsewhere =
  /\b(?:disclosures?|ad|ad label|ad disclosure|disclaimer)s? (?:are |is )?in (?:my |the )?(?:bio|comments|first comment|profile)\b/;
/** What a platform shows before "more". */
const seenAtOnce = 125;
const hashtagBlock = 4;

/** "AD" is atopic dermatitis, Alzheimer's disease, an advance directive or anno Domini far more often than an advertisement where these stand. */
const otherMeaning = anyWord(
  /atopic|eczema|dermatitis|alzheimer\w{0,3}|dementia|advance (?:directive|decision)/,
  /dupilumab|jak inhibitors?|flares?|biologics?/,
);

function looksLikeLabel(reading: Reading, { start, end, from, entry }: Match): boolean {
  const { text, lower, words } = reading;
  const lead = text.slice(Math.max(0, start - 3), start);
  const next = text.slice(end, end + 3);
  if (words[from]?.kind === "tag")
    return isWholeTag(text, start, end) && !(entry === "ad" && isAtopic(reading, start));
  if (entry !== "ad" && entry !== "ads" && entry !== "advert") {
    if (entry.startsWith("paid") || entry.includes("feature")) return true;
    return /(?:^|[\n([|*])\s?$/.test(lead) && /^\s?(?:[:|()[\]\-*.,\n]|with\b|$)/.test(next);
  }

  const opens =
    start === 0 || /[\n([|*/~\p{Extended_Pictographic}]\s?$/u.test(lead) || /[.!?:]\s$/.test(lead);
  const closes = /^\s?(?:[:|()[\]\-*.,/~\n+&]|$)/.test(next) || /^\s?\p{Extended_Pictographic}/u.test(next);
  if (/[|/]\s?$/.test(lead) && /^ \p{Lu}/u.test(next)) return !isAtopic(reading, start);
  if (opens && closes) return entry !== "ad" || !isAtopic(reading, start) || /^\s?[:|\])]/.test(next);
  if (
    /\b(?:this is|this post is|it's|yes,? this is) (?:an? |a paid )$/.test(
      lower.slice(Math.max(0, start - 20), start),
    )
  )
    return true;
  if (/\bpaid $/.test(lower.slice(Math.max(0, start - 5), start))) return true;
  // "AD Love my new serum": first word, then a capital, and no disease about.
  return (
    start === 0 &&
    entry === "ad" &&
    /^ [A-Z]/.test(next) &&
    text.startsWith("AD") &&
    !isAtopic(reading, start)
  );
}

const isWholeTag = (text: string, start: number, end: number): boolean =>
  text[start - 1] === "#" && !/^[\p{L}\p{N}_?]/u.test(text.slice(end, end + 1));

const isAtopic = (reading: Reading, start: number): boolean =>
  otherMeaning.test(reading.lower.slice(Math.max(0, start - 120), start + 120));

/** Runs of hashtags, as stretches with their count. */
function hashtagRunAt(text: string, at: number): { readonly count: number; readonly isFirst: boolean } {
  for (const { 0: run, index } of text.matchAll(
    /#[\p{L}\p{N}_]{1,80}(?:\s{0,3}#[\p{L}\p{N}_]{1,80}){1,60}/gu,
  )) {
    if (at < index || at > index + run.length) continue;
    return { count: run.split("#").length - 1, isFirst: at - index <= 1 };
  }
  return { count: 1, isFirst: true };
}

/** Whether and where the post is labelled as advertising, by a word that is sufficient in the UK. */
export const adLabel: Signal<AdLabel> = (reading) => {
  let hidden: HiddenLabel | undefined;
  for (const match of reading.find(labels)) {
    if (!looksLikeLabel(reading, match)) continue;
    const { start, end } = match;
    const run = hashtagRunAt(reading.text, start);
    if (run.count >= hashtagBlock && !run.isFirst) hidden = { kind: "buried", start, end };
    else if (start > seenAtOnce) hidden = { kind: "late", start, end };
    else return { kind: "upfront", start, end };
  }
  if (hidden) return hidden;
  if (!/bio|comment|profile/.test(reading.lower)) return { kind: "none" };
  const pointer = elsewhere.exec(reading.lower);
  if (!pointer) return { kind: "none" };
  return { kind: "elsewhere", start: pointer.index, end: pointer.index + pointer[0].length };
};
