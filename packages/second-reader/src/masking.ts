import type { Span } from "@hindsight/core/finding";

/** A text in which names may have been replaced, with the way back to the original. */
export interface MaskedText {
  readonly text: string;
  /** A stretch of `text` as a stretch of the original; a replaced name counts whole. */
  readonly spanOf: (span: Span) => Span;
}

/** Words that are written large and name nobody; also what begins a sentence before a large word. */
const nobody = [
  "Mrs?|Ms|Miss|Mx|Dr|Prof|Sister|Mum|Dad|Nan|Gran",
  "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun",
  "January|February|March|April|May|June|July|August|September|October|November|December",
  "Christmas|Xmas|Easter|Boxing|Halloween|Eid|Diwali|Ramadan|Hanukkah|Covid|Brexit",
  "English|British|Scottish|Welsh|Irish|French|German|Spanish|Italian|Polish|Indian|Chinese|American|African|European",
  "England|Britain|Scotland|Wales|Ireland|France|Germany|Spain|Italy|Poland|India|China|America|Africa|Europe|London",
  "The|This|That|These|Those|There|They|Then|What|When|Where|Who|Why|How|And|But|For|From|With|Not|Now|Just",
  "You|Your|She|Her|His|Our|My|We|He|It|Its|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should|Did|Does|Do",
  "A|An|In|On|At|As|If|So|To|Of|Or|No|Yes|Oh|Up|One|Two|All|Any|Some|Most|More|Very|Really|Still|After|Before",
  "Consultant|Doctor|Nurse|Ward|Clinic|Hospital|Trust|University|School|College|Street|Road|Dermatology|Instagram|Twitter|Facebook",
].join("|");

const word = String.raw`\p{Lu}[\p{Ll}'’-]{1,40}`;
const named = String.raw`(?!(?:${nobody})(?:day)?(?!\p{L}))${word}`;

/** Handles, names after a title, two or more large words in a row, and one within a sentence; but not the words above. */
const names = new RegExp(
  [
    String.raw`@\w{1,40}`,
    String.raw`(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sister|Nurse)\.?\s\p{Lu}[\p{L}'’-]{1,40}(?:\s\p{Lu}[\p{L}'’-]{1,40})?`,
    String.raw`(?<!\p{L})${named}\s${named}(?:\s${named})?(?!\p{L})`,
    String.raw`(?<=[\p{Ll},;:]\s)${named}(?!\p{L})`,
  ].join("|"),
  "gu",
);

/** Replaces names and handles, the same name by the same sign: "[person 1]". Catches what looks like a name, not every name there is. `known` keeps the signs of several texts apart. */
export function masked(original: string, isMasking: boolean, known = new Map<string, string>()): MaskedText {
  if (!isMasking) return { text: original, spanOf: (span) => span };

  /** Where each piece begins in both texts; `isName` pieces stand for a whole name. */
  const pieces: {
    readonly at: number;
    readonly from: number;
    readonly to: number;
    readonly isName: boolean;
  }[] = [];
  let text = "";
  let done = 0;
  const take = (to: number) => {
    pieces.push({ at: text.length, from: done, to, isName: false });
    text += original.slice(done, to);
    done = to;
  };
  for (const { 0: name, index } of original.matchAll(names)) {
    take(index);
    const sign = known.get(name) ?? `[person ${known.size + 1}]`;
    known.set(name, sign);
    pieces.push({ at: text.length, from: index, to: index + name.length, isName: true });
    text += sign;
    done = index + name.length;
  }
  take(original.length);

  const back = (place: number, edge: "start" | "end"): number => {
    const piece = pieces.findLast(({ at }) => (edge === "start" ? at <= place : at < place)) ?? pieces[0];
    if (!piece) return 0;
    if (piece.isName) return edge === "start" ? piece.from : piece.to;
    return Math.min(piece.from + place - piece.at, piece.to);
  };
  return { text, spanOf: ({ start, end }) => ({ start: back(start, "start"), end: back(end, "end") }) };
}
