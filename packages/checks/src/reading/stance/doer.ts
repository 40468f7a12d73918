import type { Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";

const author = /\b(?:i|i've|i'd|i'm|ive|im|we|we've|we'd|me)\b/;
const other =
  /\b(?:he|she|they|it|who|whoever|anyone|anybody|if your?|you (?:were|are)|somebody|someone|people|patients?|everyone|(?:my|our|the|a|an|this|that|his|her|their|some) (?!first|last|whole|entire|wrong|same|night|day|shift|clinic|list|ward|round)[a-z]{3,14}(?: [a-z]{3,14})? (?:has|had|is|was|were|got|came|went|said|took|did|gave|ran|made|told|decided|tried))\b|\b(?:dr|mr|mrs|ms|miss|prof|professor)\b/;

/** "Never consented a patient ...", "Took the ...": the subject left out is the author. */
const telegraphic =
  /^\P{L}{0,6}(?:just |only |accidentally |may have |totally |literally )?(?:never|not|still|made|took|told|went|got|had|did|done|drove|slept|wrote|gave|put|sent|left|ran|let|kept|stole|[a-z]{3,12}ed|(?!interest|amaz|bor|morn|even|noth|someth|everyth|anyth|dur|accord|excit|fascinat|shock|train|wedd)[a-z]{3,12}ing)\b/u;

const verb = /^(?:[a-z]{2,12}(?:ed|ing)|stole|took|taken|made|wrote|fake|steals?)\b/;
/** A noun right before a verb, or "has": "the outcome changed", "a clinic flogging", "the Pope has declined". */
const subject =
  /(?:\b(?:the|a|an|his|her|their|its|this|that|another|every|each|primary)(?! (?:bit|little|lot|tad|touch|wee|few))(?: [a-z'-]{2,14}){1,2}|\b[a-z]{3,14} (?:has|have|had)) $/;
/** "Refused her morphine": what is named is somebody else's. */
const theirs = /(?:\b(?:her|his|their)|[a-z]'s) $/;

/** "His bike was stolen": by nobody who writes here. */
const lost = /^(?:stolen|nicked|pinched|swiped|robbed|lifted)$/;
const passive = /\b(?:was|were|been|being|gets?|got|is) $/;

/** Whether the sentence, up to the words in question, tells of somebody else's doings and not of the author's. */
export function hasOtherDoer(reading: Reading, { start, end }: Span): boolean {
  const sentence = reading.sentenceAt(start);
  const text = reading.lower.slice(Math.max(sentence.start, start - 200), start);
  const key = reading.lower.slice(start, end);
  if (lost.test(key) && passive.test(text)) return true;
  if (author.test(text)) return false;

  const isVerb = verb.test(key);
  if (!isVerb && theirs.test(text)) return true;
  return !telegraphic.test(text) && (other.test(text) || (isVerb && subject.test(text)));
}
