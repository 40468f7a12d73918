import type { Severity } from "@hindsight/core/finding";
import type { Reading } from "../../reading.ts";
import { hasOtherDoer } from "../../stance/doer.ts";
import { isMeant, type Stance } from "../../stance/stance.ts";
import type { Cue, Sighting } from "../cue.ts";
import { listed } from "../listed.ts";
import { tagsIn, type Tagged } from "./tags.ts";
import { taggedWords } from "./tagged-words.ts";
import { tagPatterns } from "./tag-patterns.ts";

/** One thing that must, or must not, stand with the key of a blend. */
interface Part {
  readonly tags: readonly string[];
  readonly isForbidden: boolean;
  /** `>` after the key, `<` before it. */
  readonly side: ">" | "<" | "";
  readonly words: number;
  /** How many sentences away it may stand. */
  readonly sentences: number;
}

interface Recipe {
  readonly key: readonly string[];
  readonly parts: readonly Part[];
}

/** Things that say something only together, whatever the words between them. */
export interface Blend extends Cue {
  readonly recipes: readonly Recipe[];
  /** Whether the author must be the doer: nobody else is named before the key. */
  readonly isMine: boolean;
}

const reaches: Readonly<Record<string, number>> = { near: 1, post: 999 };
const known = new Set([...Object.keys(taggedWords), ...tagPatterns.map(({ tag }) => tag)]);

function partOf(text: string): Part {
  const [, not = "", side = "", names = "", words = "", reach = ""] =
    /^(!?)([<>]?)([a-z|]{1,200})(?:~(\d{1,2}))?(?:@(near|post))?$/.exec(text) ?? [];
  const tags = names.split("|");
  const unknown = tags.find((tag) => !known.has(tag));
  if (unknown !== undefined) throw new Error(`no such tag: ${unknown} in ${text}`);
  return {
    tags,
    isForbidden: not !== "",
    side: side as Part["side"],
    words: words === "" ? Infinity : Number(words),
    sentences: reaches[reach] ?? 0,
  };
}

function recipeOf(text: string): Recipe {
  const [key = "", ...parts] = text.split(/ \+ | (?=!)/).map((each) => each.trim());
  return { key: partOf(key).tags, parts: parts.map(partOf) };
}

/**
 * Makes a blend from recipes, one a line: a key, then what stands with it in the same sentence. `a|b` either; `~6` at most six words
 * between; `@near` or in the next sentence; `@post` anywhere; `>` after the key, `<` before it; ` !x` must not stand there. Throws when a tag is unknown.
 */
export const blend = (
  saw: string,
  confidence: number,
  recipes: string,
  more: { readonly severity?: Severity; readonly waived?: readonly Stance[]; readonly isMine?: boolean } = {},
): Blend => ({
  saw,
  confidence,
  phrases: [],
  waived: more.waived ?? [],
  isMine: more.isMine ?? false,
  ...(more.severity && { severity: more.severity }),
  recipes: listed(recipes).map(recipeOf),
});

function stands(part: Part, key: Tagged, tags: ReadonlyMap<string, readonly Tagged[]>): boolean {
  return part.tags.some((tag) =>
    tags.get(tag)?.some((other) => {
      if (other.from < key.to && key.from < other.to && other.start < key.end && key.start < other.end)
        return false;
      if (Math.abs(other.sentence - key.sentence) > part.sentences) return false;
      if (part.side === ">" && other.start < key.end) return false;
      if (part.side === "<" && other.end > key.start) return false;
      const between = other.start >= key.end ? other.from - key.to : key.from - other.to;
      return between <= part.words;
    }),
  );
}

function isWhole({ parts }: Recipe, key: Tagged, tags: ReadonlyMap<string, readonly Tagged[]>): boolean {
  return parts.every((part) => stands(part, key, tags) !== part.isForbidden);
}

/** Whether all that a recipe needs stands somewhere in the post: the cheap question before the exact one. */
const mayFit = ({ key, parts }: Recipe, tags: ReadonlyMap<string, readonly Tagged[]>): boolean =>
  key.some((tag) => tags.has(tag)) &&
  parts.every((part) => part.isForbidden || part.tags.some((tag) => tags.has(tag)));

/** The first blend, in the list's order, whose things stand together and are meant by the author. */
export function taste(
  reading: Reading,
  blends: readonly Blend[],
  fits: (span: Tagged, blend: Blend) => boolean = () => true,
): Sighting | undefined {
  const tags = reading.signal(tagsIn);
  if (tags.size === 0) return undefined;

  for (const each of blends) {
    for (const recipe of each.recipes) {
      if (!mayFit(recipe, tags)) continue;
      for (const key of recipe.key.flatMap((tag) => tags.get(tag) ?? [])) {
        if (!isWhole(recipe, key, tags)) continue;
        if (each.isMine && hasOtherDoer(reading, key)) continue;
        if (isMeant(reading, key, each.waived) && fits(key, each))
          return { span: { start: key.start, end: key.end }, cue: each };
      }
    }
  }
  return undefined;
}
