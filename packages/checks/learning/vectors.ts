import { partsOf, wordFeatures } from "../src/learned/features.ts";
import type { Token } from "../src/learned/tokens.ts";
import type { Vector } from "./fit.ts";

/** A post to learn from. */
export interface Lesson {
  readonly tokens: readonly Token[];
}

/** Features that are seen in fewer posts tell more of the writer than of the matter. */
const fewestPosts = { word: 2, part: 3 };

/** Rarity of every feature worth learning about, by name. */
export function raritiesOf(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const posts = new Map<string, number>();
  for (const { tokens } of lessons) {
    const names = [
      ...wordFeatures(tokens).map(({ name }) => name),
      ...new Set(wordsOf(tokens).flatMap(partsOf)),
    ];
    for (const name of names) posts.set(name, (posts.get(name) ?? 0) + 1);
  }
  const rarities = new Map<string, number>();
  for (const [name, count] of [...posts].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (count < (name.startsWith("~") && name.length > 1 ? fewestPosts.part : fewestPosts.word)) continue;
    rarities.set(name, Math.round(100 * (Math.log((1 + lessons.length) / (1 + count)) + 1)) / 100);
  }
  return rarities;
}

/** Turns lessons into vectors over the features known by rarity; others are left out, as the reader leaves them out. */
export function vectorsOf(
  lessons: readonly Lesson[],
  rarities: ReadonlyMap<string, number>,
): readonly Vector[] {
  const places = new Map([...rarities.keys()].map((name, index) => [name, index]));
  return lessons.map(({ tokens }) => {
    const words = wordFeatures(tokens).map(({ name }) => name);
    const parts = wordsOf(tokens).flatMap(partsOf);
    const value = new Map<number, number>();
    for (const names of [words, parts]) {
      const known = names.filter((name) => rarities.has(name));
      const length = Math.sqrt(known.reduce((sum, name) => sum + (rarities.get(name) ?? 0) ** 2, 0)) || 1;
      for (const name of known) {
        const place = places.get(name) ?? 0;
        value.set(place, (value.get(place) ?? 0) + (rarities.get(name) ?? 0) / length);
      }
    }
    return { at: Int32Array.from(value.keys()), value: Float64Array.from(value.values()) };
  });
}

const wordsOf = (tokens: readonly Token[]): readonly string[] => [...new Set(tokens.map(({ text }) => text))];
