import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../../reading.ts";

/** A named giver or partner, as the sentence is built rather than by its words. */
export interface Giver extends Span {
  readonly kind: "partner" | "gift";
}

/** "@glow sent the reg room a box", "They sent a pair to every crew", "Dermosight lent our clinic one". */
const sent =
  /(?:@\w{3,40}|\b(?:[Tt]hey|[Tt]he (?:team|people|brand|company|makers|lovely \p{L}{3,10})(?: (?:at|from) \p{Lu}[\p{L}\d]{2,20})?|\p{Lu}[\p{Ll}\d]{3,20})) (?:have |just |kindly |very kindly |also |even ){0,2}(?:sent|gave|lent|donated|dropped off|dropped|loaned|delivered|brought|couriered) (?:the|our|my|every|each|a|an|over|round|through|some|free|it|one)\b/gu;
/** "Flights and the very nice hotel were on Solvera", "dinner on Galderma". */
const bill =
  /\b(?:[Ff]lights?|[Hh]otel|[Dd]inner|[Ll]unch|[Dd]rinks|[Ss]upper|[Tt]rip|[Tt]ickets?|[Tt]ravel|[Rr]oom|[Tt]ab|[Bb]ill|[Ss]tay|[Bb]reakfast)(?: [\p{Ll}']{1,12}){0,5} on (?:the |our friends at )?\p{Lu}[\p{L}\d]{2,20}/gu;
/** "Part of the Solstride family", "me and the Arctique team", "busy day with my Clairvue girls". */
const company =
  /\b(?:[Pp]art of|[Jj]oin(?:ed|ing)?|[Ii]n|[Mm]e (?:and|&)|with|w\/) (?:the|my|team) \p{Lu}[\p{L}\d]{3,20} (?:family|team|squad|crew|girls|gang|fam|lot|guys|panel|collective|council)\b/gu;

const patterns = [
  ["gift", sent],
  ["gift", bill],
  ["partner", company],
] as const;
const gate =
  /sent|gave|lent|donat|dropp|loan|deliver|brought|courier| on | family| team| squad| crew| girls| gang| fam| lot| guys| panel| collective| council/;

/** Givers and partners seen by how the sentence is built, in the text as written. */
export const givers: Signal<readonly Giver[]> = (reading) => {
  if (!gate.test(reading.lower)) return [];
  return patterns.flatMap(([kind, pattern]) =>
    Array.from(reading.text.matchAll(pattern).take(40), ({ 0: text, index }) => ({
      kind,
      start: index,
      end: index + text.length,
    })),
  );
};
