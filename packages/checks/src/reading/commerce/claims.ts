import { anyPart, everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { brands } from "./brands.ts";
import { product, condition, hearsay, book, trade, ownVoice, report } from "./claim-words.ts";
import { offers } from "./offers.ts";
import { isAsked, isDenied } from "./stance.ts";
import { treatments } from "./treatments.ts";
import { after, before, hits, sentence, type Hit } from "./window.ts";

/** A promise about what a treatment or product does. */
export interface Claim extends Span {
  readonly kind: "guarantee" | "safety" | "cure" | "proof";
  readonly text: string;
}

const shortPost = 280;
const gate = anyPart(
  /guarantee|zero |failed|fails|exceptions|per ?cent|% of my|over and over|yet to meet|heal|clears|fixes|ends |stops|eliminat|eradicat|dissolve|works for|vanish|disappear|be gone|nobody leaves|money back|penny back|100 ?%|side.effect|downtime|risk.free|painless|permanent/,
  /forever|for good|for life|clinically proven|scientifically proven|miracle|melts?|erase/,
  /cure|reverse|safe|every time|every single one|every one of|cannot|can't (?:get|touch)/,
  /never come|works for everyone|vanish|banish|say goodbye|put it in writing|gone|clears? |dead/,
);
const patterns: Readonly<Record<Claim["kind"], RegExp>> = {
  guarantee: everyWord(
    /guarantee[ds]?(?: results?)?|money back|every penny back/,
    /results? (?:that )?(?:are )?permanent/,
    /permanent(?:ly)? (?:results?|gone|clear\w{0,4}|remov\w{1,4}|solution|fix|cure|reduc\w{1,5}|hair removal)/,
    /gone (?:for good|forever)|(?:goodbye|bye) to [^.!?\n]{1,40}\bforever|forever\b|for life\b/,
    /works (?:every (?:single )?time|for (?:everyone|everybody|every (?:woman|man|skin\w{0,5}|patient|body)))|no exceptions|(?:zero|no|never (?:had )?a(?: single)?) (?:complications?|failures?)|(?:\d{2,3}|hundred) ?(?:%|per ?cent) (?:success|clear\w{0,5}|cure\w{0,2})|\d{2,3} ?% of my (?:clients|patients|ladies)|has(?:n't| not) failed|never fails|done it over and over|never (?:met|seen) an? \w{3,12} (?:it|i|we) (?:couldn't|can't)|yet to meet|(?:never|won't) come back/,
    /every (?:single )?one of (?:mine|my (?:patients|clients|ladies|girls))/,
    /(?:scars?|wrinkles|spots|acne|veins|pigmentation|lines) (?:will )?(?:vanish|disappear|be gone)|nobody leaves with (?:one|an? \w{4,12})|cannot get \w{3,14}|gone (?:completely )?in \d{1,2} (?:days|weeks)/,
    /(?:clear|fix|sort|end|stop|banish) (?:your|that|the) [^.!?\n]{3,25} (?:for good|forever)/,
    /(?:or )?you don't pay|clears? \w{4,14} (?:in(?:side)?|within)|stops (?:it|them) dead|can't touch (?:you|ye)/,
  ),
  safety:
    /\b(?:100 ?% (?:safe|painless|natural|effective|success|results?)|(?:no|zero|without(?: any)?) (?:side.effects?|downtime|risks?)|risk.free|completely (?:safe|painless|harmless)|totally (?:safe|painless)|perfectly safe|pain.?free and)\b|\bpainless\b/g,
  cure: everyWord(
    /cure[ds]?|curing|heals?|(?:clears|fixes|ends|eliminates|eradicates|dissolves|reverses?) (?:your |all )?(?=[a-z])|erases?|banish(?:es)?|melts? (?:away )?(?:fat|the fat|cellulite|years)/,
    /melts? away|reverses? (?:age?ing|the signs|sun damage|wrinkles|grey)/,
    /gets? rid of \w{3,20} (?:forever|completely|permanently|for good)/,
    /miracle (?:cure|cream|treatment|product|serum|pill)|wipes? out/,
  ),
  proof: /\b(?:clinically|scientifically|medically) proven\b/g,
};

/** Promises of cure, guarantee or safety that the author makes for a treatment or product: not denied, asked, quoted or reported. */
export const claims: Signal<readonly Claim[]> = (reading) => {
  if (!gate.test(reading.lower)) return [];
  const found: Claim[] = [];
  for (const [kind, pattern] of Object.entries(patterns))
    for (const hit of hits(reading, pattern))
      if (isPromised(reading, hit, kind as Claim["kind"]))
        found.push({ kind: kind as Claim["kind"], ...hit });
  return found;
};

/** A short post is one thought; of a long one, only the sentence counts. */
const scopeOf = (reading: Reading, at: number): string =>
  reading.text.length <= shortPost ? reading.lower : sentence(reading, at);

function isPromised(reading: Reading, hit: Span & { readonly text: string }, kind: Claim["kind"]): boolean {
  const text = scopeOf(reading, hit.start);
  if (isDenied(reading, hit) || isAsked(reading, hit.start) || isQuoted(reading, hit)) return false;
  if (/complications|failures/.test(hit.text)) return isTradeOffer(reading) && !report.test(text);
  if (hearsay.test(text) || (!isTradeOffer(reading) && report.test(text))) return false;
  const isProduct =
    product.test(kind === "guarantee" ? reading.lower : text) ||
    reading.signal(treatments).some(({ isPlain }) => isPlain);
  if (/(?:for good|forever|come back)$/.test(hit.text) && !condition.test(text)) return false;
  if (kind === "cure" && isTradeOffer(reading) && nearCondition(reading, hit)) return true;
  if (kind === "guarantee" && isTradeOffer(reading) && condition.test(reading.lower)) return true;
  if (kind === "cure")
    return (
      (product.test(before(reading, hit.start, 90)) || isOpening(reading, hit)) &&
      (condition.test(after(reading, hit.end, 50)) || !hit.text.startsWith("cur"))
    );
  if (kind === "proof")
    return isProduct || (ownVoice.test(text) && condition.test(text))
      ? isSelling(reading) || ownVoice.test(text)
      : false;
  if (/^(?:forever|for life|painless)$/.test(hit.text))
    return (
      isProduct &&
      (condition.test(text) || reading.signal(treatments).length > 0) &&
      (ownVoice.test(text) || isSelling(reading))
    );
  return (
    (isProduct || condition.test(text)) &&
    (ownVoice.test(text) || isSelling(reading) || /\b(?:this|these|say goodbye|results)\b/.test(text))
  );
}

/** Somebody sells, in the author's own voice: a booking, a price, "our protocol", "call the clinic". */
const isTradeOffer = (reading: Reading): boolean =>
  (reading.signal(offers).length > 0 || trade.test(reading.lower)) &&
  (ownVoice.test(reading.lower) ||
    book.test(reading.lower) ||
    /\bi (?:cure|fix|clear|can)\b/.test(reading.lower));

const nearCondition = (reading: Reading, { start, end, text }: Hit): boolean =>
  condition.test(after(reading, end, 50)) ||
  (text.startsWith("cured") && condition.test(before(reading, start, 40)));

/** "Cures snoring in a night. Our mouthpiece ...": a sentence without a subject speaks of what is sold. */
const isOpening = (reading: Reading, { start }: Span): boolean =>
  reading.sentenceAt(start).start === start && ownVoice.test(reading.lower) && product.test(reading.lower);

const isSelling = (reading: Reading): boolean =>
  reading.signal(offers).length > 0 || reading.signal(brands).length > 0;

/** Inside quotation marks in the sentence: somebody's words held up, not the author's own promise. */
function isQuoted(reading: Reading, { start, end }: Span): boolean {
  const lead = before(reading, start, 200);
  if (/(?:^|\s)'$/.test(lead)) return true;
  return (lead.split('"').length - 1) % 2 === 1 && after(reading, end, 200).includes('"');
}
