import { kindFeatures, partsOf, runFeatures, wordFeatures } from "../src/learned/features.ts";
import type { Lesson } from "../src/learned/lesson.ts";
import { rememberingWords } from "../src/remembering.ts";
import { matrixOf, type Matrix } from "./matrix.ts";

/** The features of one lesson by their hash, a list for each block; sorted; each block is weighed by its own length. Two words may share a part. */
export type Blocks = readonly Uint32Array[];

/** Features that are seen in fewer posts tell more of the writer than of the matter; for each block in its order. */
const fewestPosts = [2, 2, 3, 3];

/** Turns lessons into blocks of features: words, runs of words, kinds, parts of words. */
export function blocksOf(lessons: readonly Lesson[]): readonly Blocks[] {
  const partsIdsOf = rememberingWords(partsOf);
  const distinct = (ids: Iterable<number>) => Uint32Array.from(new Set(ids)).sort();
  return lessons.map((lesson) => [
    distinct(wordFeatures(lesson.tokens).map(({ id }) => id)),
    distinct(runFeatures(lesson.tokens)),
    distinct(kindFeatures(lesson)),
    Uint32Array.from([...new Set(lesson.tokens.map(({ text }) => text))].flatMap(partsIdsOf)).sort(),
  ]);
}

/** What is known of a feature before anything is learned: its rarity, and its index among all. */
export interface Known {
  /** In how many of the posts it is. */
  readonly count: number;
  readonly rarity: number;
  readonly index: number;
}

/** Every feature worth learning about, by its hash, in the order of the hashes. */
export function knownIn(all: readonly Blocks[]): ReadonlyMap<number, Known> {
  const posts = fewestPosts.map(() => new Map<number, number>());
  for (const blocks of all) {
    for (const [block, ids] of blocks.entries()) {
      const counts = posts[block];
      for (const id of new Set(ids)) counts?.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const often = new Map<number, number>();
  for (const [block, counts] of posts.entries())
    for (const [id, count] of counts) if (count >= (fewestPosts[block] ?? 0)) often.set(id, count);

  const sorted = [...often].toSorted(([one], [other]) => one - other);
  return new Map(
    sorted.map(([id, count], index) => {
      const rarity = Math.round(100 * (Math.log((1 + all.length) / (1 + count)) + 1)) / 100;
      return [id, { count, rarity, index }];
    }),
  );
}

/** Turns blocks into rows over the known features; others are left out, as the reader leaves them out. */
export function vectorsOf(all: readonly Blocks[], known: ReadonlyMap<number, Known>): Matrix {
  const entries = all.reduce((sum, blocks) => sum + blocks.reduce((own, ids) => own + ids.length, 0), 0);
  return matrixOf(all.length, entries, (row, add) => {
    for (const ids of all[row] ?? []) addBlock(ids, known, add);
  });
}

function addBlock(
  ids: Uint32Array,
  known: ReadonlyMap<number, Known>,
  add: (feature: number, amount: number) => void,
): void {
  let squares = 0;
  for (const id of ids) squares += (known.get(id)?.rarity ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < ids.length;) {
    const id = ids[at] ?? 0;
    const first = at;
    while (at < ids.length && ids[at] === id) at += 1;
    const feature = known.get(id);
    if (feature) add(feature.index, ((at - first) * feature.rarity) / length);
  }
}
