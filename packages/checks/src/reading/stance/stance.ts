import type { Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";
import { quotedStretches } from "./quotes.ts";
import { scenesIn } from "./scene.ts";

/**
 * How the author stands to words of the post, beyond saying them:
 * `quoted` in quotation marks; `negated` not, never, without; `reported` somebody else said or thinks so; `question`;
 * `hypothetical` if, would, imagine; `advice` told to everybody ("never ...", "please don't ..."); `countered` called wrong near by;
 * `fiction`, `sport`, `evidence`, `news`: what the whole post is about.
 */
export type Stance =
  | "quoted"
  | "negated"
  | "reported"
  | "question"
  | "hypothetical"
  | "advice"
  | "countered"
  | "fiction"
  | "sport"
  | "evidence"
  | "news";

const negation =
  /(?:\b(?:not|never|no|nobody|no one|none|without|neither|nor|cannot|refus\w{1,3} to|declin\w{1,3} to|stop\w{0,4}|instead of|rather than|against|anti|isn't|far from)|n't|\b(?:cant|dont|wont|didnt|doesnt|isnt|wasnt|arent))(?:[ "-]{1,3}(?!but|and|because|so|just|until|till|cos)[a-z']{1,20}){0,3}[ "-]{0,3}$/;
const notReallyNegation =
  /\b(?:not only|can'?t believe|no wonder|why not|no doubt|not gonna lie|can'?t wait|no one else|not sure)\b/;
const reporting =
  /\b(?:he|she|they|who|which|someone|somebody|some|people|patients?|man|woman|bloke|lady|mum|dad|nan|boss|consultant|colleague|everyone|(?:my|our|the|a|his|her) \w{2,12})(?: (?:has|have|had|just|once|always|still|actually|also|has just|who))? (?:said|says|say|saying|told|tells|called|calls|calling|shouted|shouts|screamed|asked|asks?|argues?|argued|thinks?|thought|claims?|claimed|believes?|believed|reckons?|insists?|insisted|tweeted|posted|wrote|assumes?|assumed)\b|\basked (?:me|us) to\b|\b(?:sick|tired|weary|fed up) of (?:hearing|reading|seeing|being told|people)\b|\b(?:has|have|had) (?:just )?(?:told|informed|asked) (?:me|us)\b|\b(?:being|been|got|get|was|were|am|gets) (?:told|called|asked|accused|branded|labelled|labeled)\b|\b(?:according to|apparently|rumou?r has it|myth that|claim that|claims that|idea that|belief that|notion that|stereotype that|saying that|when (?:people|someone|they) (?:say|call))\b/;
const supposing =
  /\b(?:if|unless|imagine|suppose|supposing|would|wouldn't|might|could|what if|tempted|wish|dreamt|dreamed|dream|nightmare|whether|should i|pretend)\b/;
const telling =
  /^\P{L}{0,6}(?:please |pls |reminder:? |psa:? |top tip:? |friendly reminder:? )?(?:do not|don't|dont|never(?! (?:\w{2,12}ed|been|had|did|got|once|met|seen|knew|felt|thought|again))|always|avoid|remember|make sure|nobody should|no one should|stop)\b|\b(?:please (?:do not|don't|never|stop)|you should never|should never|must never|must not|mustn't)\b/u;
/** Our own list, from HateCheck's counter-speech classes and from corrections of health myths. */
const counter =
  /\b(?:myths?|debunk\w{0,3}|false|untrue|misinformation|disinformation|nonsense|(?:is|are|was|'s) wrong|not true|isn't true|isn't so|no evidence|disgusting|disgraceful|unacceptable|appalling|shameful|not (?:ok|okay|acceptable|funny)|(?:ly|ed|ing) racist|racism|sexism|misogyn\w{1,4}|homophobi\w{1,2}|transphobi\w{1,2}|antisemiti\w{1,2}|islamophobi\w{1,2}|xenophobi\w{1,2}|ableis\w{1,2}|bigot\w{0,3}|stereotyp\w{1,3}|discriminat\w{1,4}|prejudice\w?|call(?:ed|ing)? (?:it |this |that )?out|hate speech|hate crime|zero tolerance|stand up to|solidarity|has no place|have no place|please report|nobody deserves|no one deserves|we must challenge|challenge (?:it|this)|busting|fact[ -]check\w{0,3}|dangerous advice|don't believe|please ignore|stop telling|harmful)\b|\((?:no,? )?(?:they're|it's|i'm|he's|she's|we're|it|they|i|he|she|we) ?(?:not|didn't|wasn't|isn't|aren't|weren't|don't|haven't)\b/;

/** A work that the sentence itself is about: for it, one word is enough. */
const invented =
  /\b(?:in|of|this|that|the|new|best|worst|favourite) (?:[a-z]{2,12} )?(?:film|movie|documentary|sitcom|novel|tv show|episode)\b/;

/** "Lazy?": a word thrown back as a sentence of its own. */
const isEchoed = (reading: Reading, { start, end }: Span): boolean => {
  const sentence = reading.sentenceAt(start);
  return sentence.text.endsWith("?") && sentence.end - sentence.start <= end - start + 2;
};

/** The text right behind the words in question. */
const after = (reading: Reading, { end }: Span): string => reading.lower.slice(end, end + 24);
/** "... , says my physio". */
const said =
  /^[,!.]{0,2}["']? (?:says|said|goes|shouts|shouted|quoth) (?:my|the|our|a|he|she|they|his|her)\b/;

/** Talk of a word: "the term 'bed blocker'". */
const term = /\b(?:the|this|that|a) (?:term|word|phrase|label|expression)s? /;

/** The sentence's text before the words in question, at most 200 characters, in lower case. */
const before = (reading: Reading, { start }: Span): string => {
  const sentence = reading.sentenceAt(start);
  return reading.lower.slice(Math.max(sentence.start, start - 200), start);
};

const sentenceOf = (reading: Reading, { start }: Span): string => {
  const sentence = reading.sentenceAt(start);
  return reading.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
};

/** The sentence and its neighbours. */
const nearby = (reading: Reading, { start }: Span): string => {
  const at = reading.sentences.indexOf(reading.sentenceAt(start));
  const first = reading.sentences[Math.max(0, at - 1)];
  const last = reading.sentences[Math.min(reading.sentences.length - 1, at + 1)];
  return reading.lower.slice(first?.start ?? 0, Math.min(last?.end ?? 0, (first?.start ?? 0) + 1200));
};

/** A word of the insult itself ("disgusting") counters nothing. */
const isCountered = (reading: Reading, span: Span): boolean => {
  const found = counter.exec(nearby(reading, span));
  return found !== null && !reading.lower.slice(span.start, span.end).includes(found[0]);
};

/** Advice reaches to the end of its clause: "Never did the forms, my boss signs anything" advises nobody. */
const isTold = (reading: Reading, span: Span): boolean => {
  const text = sentenceOf(reading, span);
  const told = telling.exec(text);
  if (!told) return false;
  const from = told.index + told[0].length;
  return !/[,;:]/.test(text.slice(from, Math.max(from, span.start - reading.sentenceAt(span.start).start)));
};

const holds: Readonly<Record<Stance, (reading: Reading, span: Span) => boolean>> = {
  quoted: (reading, span) =>
    isEchoed(reading, span) ||
    term.test(before(reading, span) + reading.lower.slice(span.start, span.end)) ||
    reading.signal(quotedStretches).some(({ start, end }) => start <= span.start && span.end <= end),
  negated: (reading, span) => {
    const text = before(reading, span);
    return negation.test(text) && !notReallyNegation.test(text);
  },
  reported: (reading, span) => reporting.test(before(reading, span)) || said.test(after(reading, span)),
  question: (reading, span) => /\?["')\]]{0,3}$/.test(sentenceOf(reading, span)),
  hypothetical: (reading, span) => supposing.test(before(reading, span)),
  advice: (reading, span) => isTold(reading, span),
  countered: (reading, span) => isCountered(reading, span),
  fiction: (reading, span) =>
    reading.signal(scenesIn).has("fiction") || invented.test(sentenceOf(reading, span)),
  sport: (reading) => reading.signal(scenesIn).has("sport"),
  evidence: (reading) => reading.signal(scenesIn).has("evidence"),
  news: (reading) => reading.signal(scenesIn).has("news"),
};

/** Whether the author takes this stance to the words at a span. Looks at the sentence, for `countered` also at its neighbours. */
export const hasStance = (reading: Reading, span: Span, stance: Stance): boolean =>
  holds[stance](reading, span);

/** Whether the author says these words himself, as true: none of the stances that would take the edge off, save those waived. */
export const isMeant = (reading: Reading, span: Span, waived: readonly Stance[] = []): boolean =>
  (Object.keys(holds) as Stance[]).every(
    (stance) => waived.includes(stance) || !hasStance(reading, span, stance),
  );
