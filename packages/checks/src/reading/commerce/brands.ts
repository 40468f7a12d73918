import type { Span } from "@hindsight/core/finding";
import { lexicon } from "../lexicon.ts";
import type { Reading, Signal } from "../reading.ts";
import { brandNames, type BrandSector } from "./brand-names.ts";
import { kindOfHandle } from "./handles.ts";

/** A brand a post names. `own`: the author's; `interest`: one the author declared to us; `handle`: an account that looks like a company's. */
export interface Brand extends Span {
  readonly name: string;
  readonly sector: BrandSector | "own" | "interest" | "handle";
}

/** Each name as written, in the possessive, and as one word (a hashtag). */
const known = lexicon(
  brandNames.flatMap(([name, sector]) =>
    [...new Set([name, `${name}'s`, name.replaceAll(/[^\p{L}\p{N}]/gu, "")])].map(
      (form) => [form, sector] as const,
    ),
  ),
);

/** Where the names an author gave stand in the text, however they are capitalised; short ones are left out. */
function* namesIn(reading: Reading, names: readonly string[], sector: "own" | "interest"): Generator<Brand> {
  for (const given of names) {
    const name = given.toLowerCase().replace(/^@/, "").trim();
    if (name.length < 3) continue;
    for (const form of new Set([name, name.replaceAll(/[^\p{L}\p{N}]/gu, "")])) {
      const start = form.length < 3 ? -1 : wholeWordAt(reading.lower, form);
      if (start < 0) continue;
      yield { name: given, sector, start, end: start + form.length };
      break;
    }
  }
}

const letter = /[\p{L}\p{N}]/u;

/** Where a name first stands by itself, not inside a longer word; -1 when nowhere. */
function wholeWordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isInside = letter.test(text.charAt(at - 1)) || letter.test(text.charAt(at + name.length));
    if (!isInside) return at;
  }
  return -1;
}

/** Every brand named in the post: on our list, given by the author, or by a handle that looks like a company's. */
export const brands: Signal<readonly Brand[]> = (reading) => {
  const found: Brand[] = [
    ...namesIn(reading, reading.author.brands, "own"),
    ...namesIn(reading, reading.author.interests, "interest"),
  ];
  const isTaken = (at: number) => found.some(({ start, end }) => at >= start - 1 && at < end);
  for (const { start, end, entry } of reading.find(known)) {
    if (isTaken(start) || reading.lower.slice(Math.max(0, start - 7), start).endsWith("out of ")) continue;
    found.push({ name: reading.text.slice(start, end), sector: entry, start, end });
  }
  for (const word of reading.words) {
    if (word.kind !== "mention" || isTaken(word.start)) continue;
    const handle = word.text.slice(1);
    const sector = sectorOf(handle.toLowerCase());
    if (sector) found.push({ name: word.text, sector, start: word.start, end: word.end });
  }
  return found;
};

const byHandle = new Map(brandNames.map(([name, sector]) => [name.replaceAll(/[^a-z0-9]/g, ""), sector]));

function sectorOf(handle: string): Brand["sector"] | undefined {
  const bare = handle
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(/(?:uk|official|hq|skincare|usa|ireland|global)$/, "");
  return byHandle.get(bare) ?? (kindOfHandle(handle) === "brand" ? "handle" : undefined);
}

/** The brand that begins within a stretch, if any. */
export const brandWithin = (reading: Reading, start: number, end: number): Brand | undefined =>
  reading.signal(brands).find((brand) => brand.start >= start && brand.start < end);
