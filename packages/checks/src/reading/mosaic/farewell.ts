import type { Signal } from "../reading.ts";

/** The funeral of somebody named who is not called the author's own. */
export interface Farewell {
  readonly name: string;
  readonly place: string | undefined;
}

const gate = /\b(?:funeral|memorial|wake|cremation|service of thanksgiving)\b/;
const named =
  /\b[Ff]uneral (?:for|of) (?<name>(?:(?:Big|Little|Wee|Old|Young) )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2})(?: (?:at|in) (?<place>(?:St )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}))?/u;
/** Heads of state, stars and one's own. */
const notPatient =
  /\b(?:queen|king|prince|princess|pope|duke|duchess|president|archbishop|captain|sir|dame|lord|lady|minister|state funeral|watching|televised|on tv|my|our)\b/;

/** A funeral of a named person, with its place when told; not of a public figure, and not the author's own loss. */
export const farewell: Signal<Farewell | undefined> = (reading) => {
  if (!gate.test(reading.lower) || notPatient.test(reading.prose)) return undefined;
  const found = named.exec(reading.text);
  const name = found?.groups?.name;
  return name ? { name: name.toLowerCase(), place: found.groups?.place?.toLowerCase() } : undefined;
};
