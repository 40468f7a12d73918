import { anyPart, anyWord, everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { brands } from "./brands.ts";
import { offers } from "./offers.ts";
import { isAsked, isDenied } from "./stance.ts";
import { treatments } from "./treatments.ts";
import { after, before, hits, sentence } from "./window.ts";

/** A promise about what a treatment or product does. */
export interface Claim extends Span {
  readonly kind: "guarantee" | "safety" | "cure" | "proof";
  readonly text: string;
}

const shortPost = 280;
const gate = anyPart(
  /guarantee|vanish|disappear|be gone|nobody leaves|money back|penny back|100 ?%|side.effect|downtime|risk.free|painless|permanent/,
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
    /works (?:every (?:single )?time|for everyone)|(?:never|won't) come back/,
    /every (?:single )?one of (?:mine|my (?:patients|clients|ladies|girls))/,
    /(?:scars?|wrinkles|spots|acne|veins|pigmentation|lines) (?:will )?(?:vanish|disappear|be gone)|nobody leaves with (?:one|an? \w{4,12})|cannot get \w{3,14}|gone (?:completely )?in \d{1,2} (?:days|weeks)/,
    /(?:clear|fix|sort|end|stop|banish) (?:your|that|the) [^.!?\n]{3,25} (?:for good|forever)/,
    /(?:or )?you don't pay|clears? \w{4,14} (?:in(?:side)?|within)|stops (?:it|them) dead|can't touch (?:you|ye)/,
  ),
  safety:
    /\b(?:100 ?% (?:safe|painless|natural|effective|success|results?)|(?:no|zero|without(?: any)?) (?:side.effects?|downtime|risks?)|risk.free|completely (?:safe|painless|harmless)|totally (?:safe|painless)|perfectly safe|pain.?free and)\b|\bpainless\b/g,
  cure: everyWord(
    /cure[ds]?|curing|erases?|banish(?:es)?|melts? (?:away )?(?:fat|the fat|cellulite|years)/,
    /melts? away|reverses? (?:age?ing|the signs|sun damage|wrinkles|grey)/,
    /gets? rid of \w{3,20} (?:forever|completely|permanently|for good)/,
    /miracle (?:cure|cream|treatment|product|serum|pill)|wipes? out/,
  ),
  proof: /\b(?:clinically|scientifically|medically) proven\b/g,
};

const product = anyWord(
  /creams?|serums?|oils?|lotions?|lasers?|peels?|device|machine|programme|program|plan/,
  /treatments?|supplements?|patch(?:es)?|drops|collagen|tablets?|pills?|capsules|method/,
  /therapy|protocol|facials?|fillers?|injections?|jabs?|drips?|needling|bonding|whitening/,
  /veneers|mask|balm|shampoo|tea|diet|gel|spray|products?|range|formula|kit|surgery|clinic/,
  /implants?|braces|aligners|orthotics|mouthguard|mouthpiece|splint|insoles|brace|coating|lens(?:es)?/,
);
const condition = anyWord(
  /eczema|acne|psoriasis|rosacea|melasma|pigmentation|warts?|verruca\w{0,2}|dermatitis/,
  /vitiligo|alopecia|hair loss|scarring|wrinkles|cellulite|arthritis|asthma|cancer/,
  /scars?/,
  /diabetes|migraines?|ibs|hay ?fever|back pain|pain|anxiety|depression|autism|fungal|nail/,
  /spots|stretch marks|flare.?ups?|breakouts?|itch\w{0,3}|rash|hives|patches|skin|sweating|snoring|tinnitus|age?ing|fat/,
  /menopause|insomnia|colds?|flu|varicose veins|thread veins/,
);
const ownVoice =
  /\b(?:our|my|we|i'll|i will|we'll|i can|i promise|with me|with us|you'll|your money|in writing|at ours|mine)\b/;
/** News, research, history, doubt and hearsay tell of cures without promising one. */
const report = anyWord(
  /may|might|could|study|studies|scientists?|researchers?|trials?|research|found|finds/,
  /hopes?|closer|quest|search|fund\w{0,4}|raise|donat\w{1,4}|patients? cured|hiv|hepatitis/,
  /could be|reportedly|claiming|claimed|promis(?:ed|es|ing)|(?<!\b(?:our|my|a|i) )promise|swore|swears|supposed\w{0,2}/,
  /claims?/,
  /allegedly|so.called|they say|people say|told me|internet|tiktok|influencers?|adverts?/,
  /wish|if only|there is no|isn't|unless|anyone who|beware|who (?:says|tells)|rate/,
  /\d{1,3}(?:\.\d)? ?% of|joke|laughter|sleep is|best cure/,
  /cure for (?:the )?(?:boredom|hangovers?|a broken heart|love|monday|loneliness)/,
);

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
  if (isDenied(reading, hit) || isAsked(reading, hit.start) || report.test(text) || isQuoted(reading, hit))
    return false;
  const isProduct =
    product.test(kind === "guarantee" ? reading.lower : text) ||
    reading.signal(treatments).some(({ isPlain }) => isPlain);
  if (/(?:for good|forever|come back)$/.test(hit.text) && !condition.test(text)) return false;
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
