import type { Reading } from "../reading.ts";
import type { Word } from "../words.ts";

/**
 * How a noun is introduced: `mine` by the author ("my", "our"), `theirs` by somebody else ("her", "your", "Ann's"),
 * `every` for people in general ("every", "any", "most"), `bare` without a word.
 */
export type Determiner = "indefinite" | "definite" | "mine" | "theirs" | "every" | "bare";

const by = (determiner: Determiner, words: string) =>
  words.split(" ").map((word) => [word, determiner] as const);

const determiners: ReadonlyMap<string, Determiner> = new Map([
  ...by("indefinite", "a an one another some this"),
  ...by("definite", "the that thon"),
  ...by("mine", "my our me oor ma mine"),
  ...by("theirs", "his her their your whose ur its"),
  ...by("every", "every each any no these those all most many few if what which as"),
]);

/** Stand alone ("last patient cried") or after a determiner ("my last patient"). */
const ordinals = new Set("first second third fourth fifth sixth last next final latest only".split(" "));

/** Words that end a noun phrase when read backwards. */
const breaks = new Set(
  (
    "i you he she they we it us them him who and or but so of to in on at by with for from about is are was were be been being am " +
    "has have had do did does told saw said asked just when then than not there here that's he's she's it's i'm today yesterday up out off will would can could should might must may won't don't didn't doesn't never always not also god like as than"
  ).split(" "),
);

/** Longest noun phrase read backwards, in words: "a very brave little 9 year old". */
const reach = 7;

/** Longest row of adjectives without an article ("Lovely wee old fella"); a longer one holds a verb ("Court tells injured Leeds man"). */
const longestBare = 3;

/** The words before a noun that belong to it. */
export interface Introduced {
  readonly determiner: Determiner;
  /** Index of the first word of the phrase. */
  readonly from: number;
  /** Words between determiner and noun. */
  readonly between: readonly Word[];
  /** Whether the phrase begins a sentence or clause: after nothing, a stop, a comma or a colon. */
  readonly opens: boolean;
}

/** How the noun at a word is introduced, looking back over its adjectives but not over a full stop. */
export function introductionOf({ words, text }: Reading, noun: number): Introduced {
  let from = noun;
  let alone: Determiner = "bare";
  for (let index = noun - 1; index >= Math.max(0, noun - reach); index -= 1) {
    const word = words[index];
    const gap = text.slice(word?.end, words[index + 1]?.start);
    if (!word || word.kind === "link" || word.kind === "mention" || /[.!?;:,\n]/.test(gap)) break;

    const determiner = determiners.get(word.plain) ?? possessor(word.plain);
    if (determiner) return { determiner, from: index, between: words.slice(index + 1, noun), opens: false };
    if (breaks.has(word.plain)) break;
    if (ordinals.has(word.plain)) alone = "indefinite";
    from = index;
  }
  // Without a determiner only what opens the sentence is known to belong to the noun ("Old fella with ...").
  const opens =
    noun - from <= longestBare &&
    (from === 0 || /[.!?;:,\n]/.test(text.slice(words[from - 1]?.end, words[from]?.start)));
  const begin = opens || alone !== "bare" ? from : noun;
  return { determiner: alone, from: begin, between: words.slice(begin, noun), opens };
}

/** "who's drunk": "is" or "has", and no possessor. */
const contracted =
  /^(?:it|let|who|he|she|that|there|what|here|how|where|when|one|everyone|nobody|someone)'s$/;

/** "today's patient" is one of the author's; "Ann's mum" is somebody else's. */
function possessor(plain: string): Determiner | undefined {
  if (!/'s?$/.test(plain) || contracted.test(plain)) return undefined;
  return /^(?:today|yesterday|morning|afternoon|night|week|month|tonight)'s$/.test(plain) ? "mine" : "theirs";
}
