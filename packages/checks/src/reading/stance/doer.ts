import type { Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";

const author = /\b(?:i|i've|i'd|i'm|ive|im|we|we've|we'd|me)\b/;
const other =
  /\b(?:he|she|they|it|who|somebody|someone|people|patients?|everyone|(?:my|our|the|a|an|this|that|his|her|their|some) (?!first|last|whole|entire|wrong|same|night|day|shift|clinic|list|ward|round)[a-z]{3,14} (?:has|had|is|was|were|got|came|went|said|took|did|gave|ran|made|told|decided|tried))\b|\b(?:dr|mr|mrs|ms|miss|prof|professor)\b/;

/** "Never consented a patient ...", "Took the ...": the subject left out is the author. */
const telegraphic =
  /^\P{L}{0,6}(?:just |only |accidentally |may have |totally |literally )?(?:never|not|still|made|took|told|went|got|had|did|done|drove|slept|wrote|gave|put|sent|left|ran|let|kept|stole|[a-z]{3,12}ed|[a-z]{3,12}ing)\b/u;

/** Whether the sentence, up to the words in question, tells of somebody else's doings and not of the author's. */
export function hasOtherDoer(reading: Reading, { start }: Span): boolean {
  const sentence = reading.sentenceAt(start);
  const text = reading.lower.slice(Math.max(sentence.start, start - 200), start);
  return other.test(text) && !author.test(text) && !telegraphic.test(text);
}
