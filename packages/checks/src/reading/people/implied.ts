import type { Reading } from "../reading.ts";
import { clinicalWords } from "./clinical.ts";
import type { Introduced } from "./determiner.ts";

/** Acts whose object can only be a person. */
const onPeople =
  /^(?:examined|assessed|reviewed|cannulated|sectioned|intubated|consented|counselled|treated|treating|admitted|discharged|operated on|stitched up|catheterised|resuscitated|certified|certify|nursed|nursing|caring for|cared for|looked after|looking after|sedated|restrained|triaged|clerked|immunised|vaccinated|bandaged|diagnosed)\b/;
const articles = new Set(["a", "an", "this"]);

/** A person named by a word no list holds. */
export interface Implied extends Introduced {
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/**
 * People whom only the sentence shows to be people: the object of an act of care ("cannulated a bodybuilder"), of a
 * treatment ("ear syringing on a DJ"), or the owner of a part of the body ("a park ranger's scalp").
 */
export function impliedPeople(reading: Reading): readonly Implied[] {
  const { words } = reading;
  const found = reading.signal(clinicalWords);
  return found.flatMap(({ entry, from, to }): Implied[] => {
    if (entry.tag === "act" && onPeople.test(entry.value)) {
      const article = articles.has(words[to - 1]?.plain ?? "") ? to - 1 : to;
      return phraseAt(reading, article);
    }
    if (entry.tag === "treatment" && words[to]?.plain === "on") return phraseAt(reading, to + 1);
    if (entry.tag === "body" && words[from - 1]?.plain.endsWith("'s")) {
      const article = [from - 3, from - 2].find((index) => articles.has(words[index]?.plain ?? ""));
      return article === undefined ? [] : [implied(reading, article, from)];
    }
    return [];
  });
}

/** "a bodybuilder": an article and the word after it, unless that is an illness, a treatment or a part of the body. */
function phraseAt(reading: Reading, article: number): Implied[] {
  const { words } = reading;
  const noun = words[article + 1];
  if (!articles.has(words[article]?.plain ?? "") || noun?.kind !== "word") return [];
  const isThing = reading
    .signal(clinicalWords)
    .some(({ entry, from }) => entry.tag !== "open" && from > article && from <= article + 2);
  return isThing ? [] : [implied(reading, article, article + 2)];
}

const implied = ({ words }: Reading, from: number, to: number): Implied => ({
  from,
  to,
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
  determiner: "indefinite",
  between: [],
  opens: false,
});
