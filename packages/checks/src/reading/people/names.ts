import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import type { Word } from "../words.ts";
import { firstNames } from "./first-names.ts";
import { appositionLength, isFollowedByAge, isPitied, notNames } from "./names-beside.ts";
import { relatives, staff } from "./person-words.ts";
import { phrases } from "./phrases.ts";

/** How somebody is named: "Mrs Akhtar", "Alfie Marsden", "J.P.", or "Sandra" alone. */
export type NameForm = "titled" | "full" | "initials" | "first";

/** A person's name as the post writes it. */
export interface Name extends Span {
  readonly form: NameForm;
  /** Indices in `reading.words`: its first word, and the word after its last. */
  readonly from: number;
  readonly to: number;
}

const titles = new Set(["mr", "mrs", "ms", "miss", "master", "mstr", "mx"]);
const abbreviations = new Set(
  phrases(
    "u.s, u.k, u.n, d.c, p.s, a.m, p.m, e.r, i.e, e.g, n.b, l.a, b.c, a.d, p.e, p.r, t.v, o.k, q.a, d.j, m.d, b.s, j.k",
  ),
);
const isCapital = (word: Word | undefined): boolean => word?.kind === "word" && /^\p{Lu}/u.test(word.text);
/** A word that ends where its sentence does ("Marjorie!") begins no longer name. */
const isClosed = (word: Word): boolean => /[!*$@]$/.test(word.text);

/** The names of people in a post who are not clearly colleagues, speakers, relatives, stars, places or eponyms; in order. */
export const names: Signal<readonly Name[]> = (reading) => {
  const found: Name[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const name = nameAt(reading, index);
    if (!name) continue;
    if (!isSomebodyElse(reading, name)) found.push(name);
    index = name.to - 1;
  }
  return found;
};

function nameAt({ words, text }: Reading, from: number): Name | undefined {
  const word = words[from];
  if (!word || !isCapital(word)) return undefined;

  const name = (form: NameForm, length: number): Name => {
    const last = words[from + length - 1] ?? word;
    return {
      form,
      from,
      to: from + length,
      start: word.start,
      end: last.end - (last.text.endsWith("'s") ? 2 : 0),
    };
  };
  const touches = (index: number) => /^\.? ?$/.test(text.slice(words[index]?.end, words[index + 1]?.start));
  if (/^\p{Lu}\.\p{Lu}$/u.test(word.text) && !abbreviations.has(word.plain)) return name("initials", 1);

  const follows = isCapital(words[from + 1]) && touches(from) && !isClosed(word);
  if (titles.has(word.plain)) {
    if (!follows || word.text === "MS") return undefined;
    return name("titled", isCapital(words[from + 2]) && touches(from + 1) ? 3 : 2);
  }
  const before = text.slice(Math.max(0, word.start - 14), word.start);
  if (isIntroduced(before)) return name("full", follows && text[word.end] === " " ? 2 : 1);
  if (isPitied(before) && !notNames.has(word.plain)) return name("first", 1);
  const more = appositionLength(words, text, from);
  if (more > 0) return name(more > 1 ? "full" : "first", more);
  if (isFollowedByAge(text.slice(word.end, word.end + 6)) && !notNames.has(word.plain))
    return name("full", 1);
  if (!firstNames.has(word.plain.replace(/'s$/, ""))) return undefined;
  if (/^\p{Lu}{3,}$/u.test(word.text)) return undefined;
  return follows && text[word.end] === " " ? name("full", 2) : name("first", 1);
}

/** "called Rubija", "Name: Olu Ade": whatever name follows. */
const isIntroduced = (before: string): boolean => /\b(?:called|named|name is|name:|name's)\s$/i.test(before);

/** What turns a name that follows into a colleague's, a star's, a saint's or the author's own relative's. */
const othersBefore = new Set([
  ...staff,
  ...relatives,
  ...(
    "sir dame lord lady president minister mp rip st saint king queen prince princess pope thanks thank thx congratulations congrats kudos " +
    "shoutout birthday welcome introducing by via with author speaker follow starring watching after mentor pm senator @ love miss feat"
  ).split(" "),
]);
/** Words between such a word and the name. */
const between = new Set(
  "to you our the my mr mrs dr for out of and lovely amazing brilliant wonderful dear".split(" "),
);
/** What turns a name before it into a surgeon's, a speaker's, a place's or an illness's. */
const othersAfter = new Set(
  (
    "list clinic firm team secretary syndrome disease sign lymphoma palsy test score phenomenon paper book talk lecture hospital ward taught teaches " +
    "award prize fund medal trust foundation institute university building centre street road consultant registrar reg f1 sho md frcp phd let showed supervised operated removed excised performed scrubbed supervises says said retires retired taught gave joined"
  ).split(" "),
);

/** "Our cleaner on ward 7, Mr Gbadebo": the name of the colleague before the comma. */
const colleagueBefore = new RegExp(
  `\\b(?:our|my|the) (?:[a-z]{2,12} ){0,2}(?:${staff.filter((word) => /^[a-z]+$/.test(word)).join("|")}|lead)\\b[^.!?,\\n]{0,40}, $`,
);
/** "A dog called Biscuit". */
const petBefore =
  /\b(?:dog|cat|puppy|kitten|horse|pony|rabbit|hamster|guinea pig|parrot|robot|machine|app|book|film|song|band|pub|boat|stoma|tumour) (?:called|named) $/;

function isSomebodyElse({ words, text, lower }: Reading, { from, to, start, end }: Name): boolean {
  const before = lower.slice(Math.max(0, start - 80), start);
  if (petBefore.test(before) || (before.endsWith(", ") && colleagueBefore.test(before))) return true;
  if (
    othersAfter.has(words[to]?.plain ?? "") &&
    /^(?:'s)?[ ,(]{0,2}$/.test(text.slice(end, words[to]?.start))
  )
    return true;
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const plain = words[index]?.plain ?? "";
    if (othersBefore.has(plain)) return true;
    if (!between.has(plain) || /[.!?\n]/.test(text.slice(words[index]?.end, words[index + 1]?.start)))
      return false;
  }
  return false;
}
