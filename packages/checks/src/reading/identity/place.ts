import { lexicon } from "../lexicon.ts";
import type { Reading, Signal } from "../reading.ts";
import type { Identifier } from "./identifier.ts";
import { nearbyPlaces, notPlaces, placeSuffixes } from "./places.ts";
import { firstNames } from "../people/first-names.ts";

const nearby = lexicon(nearbyPlaces);
const suffixes = new Set(placeSuffixes);
const afterPreposition =
  /\b(?:in|at|from|near|outside|off|on|of|to|across|round|around|through|over|down) (?:the |a )?(?<name>\p{Lu}[\p{L}'-]{2,20}(?: (?:of |on |upon |le |the )?\p{Lu}[\p{L}'-]{1,20}){0,3})/gu;
const withSuffix = /\b(?:St |Saint )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){1,3}/gu;

/** Where it happened or where somebody is from: named places, streets and hospitals, nearby ones without a name, and the post's own location. */
export const places: Signal<readonly Identifier[]> = (reading) => {
  const { post } = reading;
  const named = [...capitalised(reading, afterPreposition), ...suffixed(reading)];
  const unnamed = reading
    .find(nearby)
    .map(({ start, end, entry }): Identifier => ({ kind: "place", start, end, value: entry, weight: 1 }));
  const tagged: readonly Identifier[] = post.place
    ? [
        {
          kind: "place",
          start: 0,
          end: 0,
          value: (post.place.name ?? "location of the post").toLowerCase(),
          weight: 1,
        },
      ]
    : [];
  return [...named, ...unnamed, ...tagged];
};

function capitalised({ text }: Reading, pattern: RegExp): readonly Identifier[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = match.groups?.name ?? "";
    const [first = ""] = name.toLowerCase().split(" ");
    if (notPlaces.has(first) || name === name.toUpperCase() || (firstNames.has(first) && !name.includes(" ")))
      return [];
    const start = match.index + match[0].length - name.length;
    return [
      { kind: "place", start, end: start + name.length, value: name.toLowerCase(), weight: 1 } as const,
    ];
  });
}

/** "Northmoor General", "Thistle Road": a name that ends in what places end in. */
const suffixed = ({ text }: Reading): readonly Identifier[] =>
  [...text.matchAll(withSuffix)].flatMap((match) => {
    const last = match[0].toLowerCase().split(" ").at(-1) ?? "";
    if (!suffixes.has(last)) return [];
    return [
      {
        kind: "place",
        start: match.index,
        end: match.index + match[0].length,
        value: match[0].toLowerCase(),
        weight: 1,
      } as const,
    ];
  });
