import type { Reading } from "../reading.ts";
import { clinicalWords } from "./clinical.ts";
import { mentions, type Mention } from "./mentions.ts";

/** "our little lad on the ward": a place of work right after the noun. */
export const isOnDuty = (reading: Reading, { to }: Mention): boolean =>
  reading
    .signal(clinicalWords)
    .some(({ entry, from }) => entry.tag === "duty" && from >= to && from - to <= 2);

/** "our snake-bite lad", "my psoriasis lady", "the melanoma gent". */
export const isDescribedByIllness = (reading: Reading, { from, to, word }: Mention): boolean =>
  reading.signal(clinicalWords).some((match) => {
    const isIllness = match.entry.tag === "condition" || match.entry.tag === "treatment";
    return isIllness && match.from >= from && match.to === to - word.split(" ").length;
  });

/** "third overdose of the night". */
export const isIllnessInside = (reading: Reading, { start, end }: Mention): boolean =>
  reading
    .signal(clinicalWords)
    .some(
      (match) => match.start >= start && match.end <= end && /^(?:condition|event)$/.test(match.entry.tag),
    );

/** "45M scaffolder": work or standing right after. */
export const hasTradeAfter = (reading: Reading, { to }: Mention): boolean =>
  reading.signal(mentions).some(({ noun, to: end }) => noun === "occupation" && end > to && end - to <= 3);

const ageAfter =
  /^,? ?(?:aged? |of |,|\(|who is |who's |who was |is |turned |turns )\s?\d{1,3}\b(?! (?:am|pm|years? (?:ago|later)|days|hours|weeks|mins|minutes|o'clock|times))/;

/** "34-year-old farmer", "lady of 82", "girl, 15". */
export const isAged = ({ prose }: Reading, { start, end }: Mention): boolean =>
  /\b\d{1,3}\b/.test(prose.slice(start, end)) || ageAfter.test(prose.slice(end, end + 20));
