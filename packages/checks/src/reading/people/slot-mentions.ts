import { introductionOf } from "./determiner.ts";
import type { Reading } from "../reading.ts";
import type { Mention, Noun } from "./mentions.ts";
import {
  agedAside,
  agedNote,
  agedNoun,
  agedPronoun,
  bedSlot,
  fewPeople,
  oneOfMany,
  oneOfMine,
  saidToDoctor,
  schoolYear,
  shorthandAge,
  timeSlot,
} from "./slots.ts";

/** Bound on a post made of nothing but beds and ages. */
const mostOfEach = 40;

const slotPatterns = [
  ["shorthand", shorthandAge],
  ["bed", bedSlot],
  ["slot", timeSlot],
  ["patient", oneOfMine],
  ["aged", agedNoun],
  ["aged", agedNote],
  ["aged", agedAside],
  ["aged", agedPronoun],
  ["adult", fewPeople],
  ["case", oneOfMany],
  ["aged", schoolYear],
  ["someone", saidToDoctor],
] as const;

const wordAt = ({ words }: Reading, offset: number): number => words.findIndex((word) => word.end > offset);

function wordAfter({ words }: Reading, offset: number): number {
  const index = words.findIndex((word) => word.start >= offset);
  return index < 0 ? words.length : index;
}

/** "a 6 year old": the article is part of the pattern. */
const article = /^(?:an?|the|this|another|that|some|little) /;

function slotDeterminer(reading: Reading, noun: Noun, text: string, start: number): Mention["determiner"] {
  if (noun === "slot" || noun === "patient") return "mine";
  if (article.test(text)) return /^(?:the|that)/.test(text) ? "definite" : "indefinite";
  return introductionOf(reading, wordAt(reading, start)).determiner;
}

/** People named by bed, appointment, age or number ("bed 12", "my 3pm", "the 22yr old", "second overdose of the night"). */
export function slots(reading: Reading): readonly Mention[] {
  return slotPatterns.flatMap(([noun, pattern]) =>
    [...reading.prose.matchAll(pattern)].slice(0, mostOfEach).map((match): Mention => {
      const start = match.index;
      const end = start + match[0].length;
      return {
        noun,
        word: noun,
        determiner: slotDeterminer(reading, noun, match[0], start),
        start,
        end,
        from: wordAt(reading, start),
        to: wordAfter(reading, end),
        between: [],
        opens: !article.test(match[0]),
      };
    }),
  );
}
