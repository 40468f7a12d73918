import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";

/** "I'm a ...", "I felt like the ...", "calls me a ...", "as the ...": what follows is said of the author. */
const saidOfMe =
  /\b(?:i am|i'm|im|i was|i've been|i feel|i felt|i look|i looked|i sound|i turned|i became|i must be|call(?:s|ed)? me|mak(?:es|e|ing) me|made me|me,|me being|am i|was i|dressed as|my (?:own|ain) [a-z]{3,10} (?:is|are|was|were)|dressing up as|self-declared|self-confessed|self-proclaimed)(?: (?!the one who|not|never|surrounded|sick|tired|fed|so tired|dealing|with|by)[\w'-]{1,14}){0,5}\s?$/;
/** The author as the one meant all along. */
const itIsMe =
  /\b(?:it's me|it is me|it was me|it is i|that's me|that idiot (?:is|was) me|i'm the (?:idiot|patient|problem|muppet|clown)|i am the (?:idiot|patient|problem|muppet|clown)|i was the (?:idiot|patient|problem)|yours truly|me\. i'm|the patient (?:is|was) me|patient: me|reader,? it was me|my own (?:stupid|idiot|daft) (?:self|fault)|what a muppet i|silly me|idiot that i am|(?:had|seen|met|treated|nursed|known)[.:,?]{1,3} (?:it was )?me)\b/;

const isMeInTheEnd: Signal<boolean> = ({ lower }) => itIsMe.test(lower);

/** Whether words that belittle are said of the author, in their sentence or by the turn the post takes. */
export function isAimedAtAuthor(reading: Reading, { start, end }: Span): boolean {
  const sentence = reading.sentenceAt(start);
  const before = reading.lower.slice(Math.max(sentence.start, start - 90), start);
  return (
    saidOfMe.test(before) ||
    /^ here\b|^ \(me\)/.test(reading.lower.slice(end, end + 8)) ||
    reading.signal(isMeInTheEnd)
  );
}
