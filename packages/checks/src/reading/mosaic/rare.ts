import { lexicon, type Match } from "../lexicon.ts";
import type { Signal } from "../reading.ts";
import { rareConditions, rareEvents, shortNames } from "./rare-conditions.ts";

/** Something that few people have, or that happened to few, under one name however it is called. */
export interface Rare {
  readonly kind: "condition" | "event";
  readonly key: string;
  /** A short name that means many other things as well. */
  readonly isShort: boolean;
}

const entries = (kind: Rare["kind"], rows: readonly (readonly string[])[]) =>
  rows.flatMap((row) =>
    row.flatMap((name) => {
      const rare: Rare = { kind, key: row[0] ?? name, isShort: shortNames.has(name) };
      return [[name, rare] as const, [`${name}'s`, rare] as const];
    }),
  );
const names = lexicon<Rare>([...entries("condition", rareConditions), ...entries("event", rareEvents)]);

/** Every rare illness or event that a post names, in order. */
export const rareNames: Signal<readonly Match<Rare>[]> = (reading) => reading.find(names);
