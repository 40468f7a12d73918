import { lexicon, type Match } from "../lexicon.ts";
import { children } from "../people/person-words.ts";
import { phrases } from "../people/phrases.ts";
import type { Signal } from "../reading.ts";

/** How somebody is called in a post, as far as it tells who they may be. */
export interface Calling {
  readonly word: string;
  readonly sex?: "f" | "m";
  readonly isChild?: boolean;
  /** What parents also call their own: "our boy", "my girl". */
  readonly isFamilyWord?: boolean;
}

const of = (words: string, rest: Omit<Calling, "word">) =>
  phrases(words).flatMap((word) => [
    [word, { word, ...rest }] as const,
    [`${word}'s`, { word, ...rest }] as const,
  ]);

/** What clinicians call a patient they have spoken of before; our own list. The first of two equal rows wins. */
const callings = lexicon<Calling>([
  ...of(
    "patient, pt, px, pensioner, nonagenarian, couple, resident, casualty, climber, walker, farmer, biker",
    {},
  ),
  ...of("lady, woman, granny, old dear", { sex: "f" }),
  ...of("gent, gentleman, chap, chappie, bloke, fella, feller, man, guy, old boy, wee man", { sex: "m" }),
  ...of("lass, lassie", { sex: "f", isFamilyWord: true }),
  ...of("lad, laddie", { sex: "m", isFamilyWord: true }),
  ...of("girl, little girl, wee girl, schoolgirl", { sex: "f", isChild: true, isFamilyWord: true }),
  ...of("boy, little boy, wee boy, little lad, little man, schoolboy", {
    sex: "m",
    isChild: true,
    isFamilyWord: true,
  }),
  ...of("teen, teenager, youngster", { isFamilyWord: true }),
  ...of(children.join(","), { isChild: true, isFamilyWord: true }),
]);

/** Every noun of the post that may call a patient, in order. */
export const callingsIn: Signal<readonly Match<Calling>[]> = (reading) => reading.find(callings);
