import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { clinicalWords, touchesMedicine } from "./clinical.ts";
import { consent } from "./consent.ts";
import { frame } from "./frame.ts";
import { mentions, type Mention } from "./mentions.ts";
import { secrecy } from "./secrecy.ts";

/** A private fact about somebody the author works or lives with. */
export interface PrivateFact extends Span {
  readonly about: "colleague" | "relative";
  readonly sure: number;
}

/** What is nobody's business, beyond illnesses: leave, exams, love affairs, drink, proceedings. */
const matters =
  /\b(?:off (?:sick|again|with)|(?<!(?:dops|cbds?|forms?|logbook|portfolio|wpbas?|cex|log|report) )signed off(?! (?:my|her|his|the|our|their|each|all|both)\b)|breakdown|miscarriage|abortion|termination|affair|overdose|failed (?:the |her |his |their |a |another )?(?:exams?|finals|mrc\w{1,3}|frca|sce|arcp|probation|paces|part)|failed (?:the |her |his |a )?(?:drugs?|drink|alcohol) test|(?:gone|gone off) with (?:her|his) nerves|outcome (?:3|4|three|four)|suspended|sacked|fired|under investigation|being investigated|struck off|in rehab|the priory|drying out|drunk|stank of|pregnant|expecting|ivf|antidepressants|alcoholic|bipolar|sectioned|admission|divorc\w{1,3}|(?:sleeping|slept|carrying on|having it away|at it) with|cheating on|wobbly|opiates|stoma|hysterectomy|vasectomy|mastectomy|facelift|botox|op is|operation|surgery (?:is|on|next)|(?:her|his) (?:\w{2,10} )?(?:scan|results?)|relapse|cancer|chemo|diagnos\w{2,4})\b/;
/** Verbs that say it of the colleague, and not of what they teach or treat. */
const predicate =
  /^(?:'s\b|[^.!?\n]{0,24}\b(?:is|was|has|had|been|having|got|off|seems?|went|gone|going|turned|failed|keeps|in|needs|came|being|with)\b)/;
const profession =
  /\b(?:taught|teach\w*|talk\w*|papers?|lectur\w*|runs? (?:the|a|our)|specialis\w*|experts?|interest in|research\w*|explain\w*|present\w*|publish\w*|wrote|writes|award|won|passed|proud|on (?:paternity|maternity|annual|study) leave|(?:paternity|maternity|annual|study) leave|removed|excised|operat(?:es|ed|ing)|treats?|reviewed|saw|seen|sees|seeing|told me|said|says|asked|clinic (?:today|list)|called|rang|let me|showed|brought|bought|made|late|lovely|brilliant|amazing|retir\w*|birthday)\b/;
const colleagueWords =
  /\b(?:colleague|[a-z]{4,12}ists|surgeons|cohort|senior partner|practice partner|houseman|trainer|flatmate|f1s?|f2s?|consultants?|registrars?)\b/;
const cohort =
  /\b(?:(?:one|two|three|half) of (?:my|our|the) (?:[a-z]{2,12} ){0,2}(?:consultants|registrars|[a-z]{4,12}ists|surgeons|gps|physios|secretaries|porters|cohort|nurses|f1s|f2s|partners|colleagues|trainees|midwives|students)|(?:my|our) (?:senior |practice |gp )?partner (?:in the practice)?|gmc have suspended \w+)\b/;
/** Off-colour matters of one's own family. */
const stigma =
  /\b(?:hiv|sti|std|chlamydia|syphilis|gonorrh?o?ea|herpes|abortion|termination|pregnancy test|self[- ]harm\w*|overdosed?|rehab|vasectomy|erectile|affair)\b/;
const ownChoice =
  /\b(?:proud|asked me|wants me|sober for|years? sober|fundrais\w*|in memory|anniversary|awareness|bravely|shared (?:her|his|their) story|with (?:her|his|their) (?:permission|blessing))\b/;
/** A pregnancy or news that the post itself calls secret. */
const secret =
  /\b(?:nobody|no one|noone|not supposed to|aren't supposed to|isn't supposed to|not meant to|we're not) (?:is |are )?(?:meant|supposed|allowed)? ?(?:to )?knows?(?: about)?\b/;
const news = /\b(?:pregnan\w*|weeks|expecting|baby|bump|engaged|leaving|ill|cancer)\b/;

/** Health, pregnancy, exams, leave or love affairs of a colleague, or a stigmatised or secret matter of a relative or neighbour, told without their leave. */
export const privateFact: Signal<PrivateFact | undefined> = (reading) => {
  const { prose } = reading;
  if (!matters.test(prose) && !stigma.test(prose) && !secret.test(prose) && !reading.signal(touchesMedicine))
    return undefined;
  if (ownChoice.test(prose) || reading.signal(frame).isReported) return undefined;
  const span = colleagueSpan(reading);
  const told = span ?? (secret.test(prose) && news.test(prose) ? secret.exec(prose) : null);
  const found = told ? spanOf(told) : undefined;
  const fact: PrivateFact | undefined = found
    ? { ...found, about: "colleague", sure: 0.65 }
    : relativeFact(reading);
  return fact && !reading.signal(consent) && !reading.signal(frame).isInvented ? fact : undefined;
};

const spanOf = (found: Span | RegExpExecArray): Span =>
  "index" in found ? { start: found.index, end: found.index + found[0].length } : found;

/** The stretch from a colleague to the private matter said of them, within a sentence. */
function colleagueSpan(reading: Reading): Span | undefined {
  const several =
    colleagueWords.test(reading.prose) || /\bgmc\b/.test(reading.prose) ? cohort.exec(reading.prose) : null;
  if (several) return matterAfter(reading, several.index, several.index + several[0].length);

  for (const mention of reading.signal(mentions)) {
    if (!isColleague(reading, mention)) continue;
    const span = matterAfter(reading, mention.start, mention.end);
    if (span) return span;
  }
  return undefined;
}

const isColleague = ({ prose }: Reading, { noun, determiner, opens, start, end }: Mention): boolean =>
  noun === "staff" &&
  (determiner === "mine" ||
    determiner === "definite" ||
    (determiner === "bare" && opens && /^(?:'s| is| has| was) /.test(prose.slice(end, end + 6)))) &&
  !/^ (?:life|here|diary|tales|clinic|appointment|surgery|list|asked|told|said)\b/.test(
    prose.slice(end, end + 12),
  ) &&
  !prose.startsWith("my gp", start) &&
  !prose.startsWith("my doc", start) &&
  !prose.startsWith("my team", start);

function matterAfter(reading: Reading, start: number, end: number): Span | undefined {
  const sentence = reading.sentenceAt(start);
  const rest = reading.prose.slice(end, Math.min(sentence.end, end + 120));
  if (!predicate.test(rest) || profession.test(rest) || /\bpatients?\b/.test(rest)) return undefined;
  const matter = matters.exec(rest);
  const illness = reading
    .signal(clinicalWords)
    .find(({ entry, start: at }) => entry.tag === "condition" && at >= end && at < end + rest.length);
  const to = matter ? end + matter.index + matter[0].length : illness?.end;
  return to === undefined ? undefined : { start, end: to };
}

/** "My brother's HIV test", "my neighbour's boy has vitiligo and they've told everyone it's a burn". */
function relativeFact(reading: Reading): PrivateFact | undefined {
  const hidden = reading.signal(secrecy);
  for (const { noun, determiner, start, end } of reading.signal(mentions)) {
    if (noun !== "relative" || determiner !== "mine") continue;
    const sentence = reading.sentenceAt(start);
    const rest = reading.prose.slice(end, Math.min(sentence.end, end + 60));
    const isStigma = stigma.exec(rest);
    if (isStigma)
      return { start, end: end + isStigma.index + isStigma[0].length, about: "relative", sure: 0.5 };
    const illness = reading
      .signal(clinicalWords)
      .find(({ entry: { tag } }) => tag === "condition" || tag === "treatment");
    if (hidden && illness) return { start, end: Math.max(end, illness.end), about: "relative", sure: 0.5 };
  }
  return undefined;
}
