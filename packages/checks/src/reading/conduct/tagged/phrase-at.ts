import type { Word } from "../../words.ts";
import { taggedWords } from "./tagged-words.ts";

/** "nurse(s)" stands for "nurse" and "nurses". */
const formsOf = (entry: string): readonly string[] => {
  const forms = entry.includes("(s)") ? [entry.replaceAll("(s)", ""), entry.replaceAll("(s)", "s")] : [entry];
  return forms.flatMap((form) => (/n't|'[lv]e?l?\b/.test(form) ? [form, form.replaceAll("'", "")] : [form]));
};

/** The tagged phrases, found by their first word, or by their first two: a first word may begin a hundred of them. */
interface Index {
  readonly single: Map<string, readonly string[]>;
  readonly several: Map<string, Phrase[]>;
  readonly stems: Map<string, Phrase[]>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

function compile(): Index {
  const tagsOf = new Map<string, string[]>();
  for (const [tag, entries] of Object.entries(taggedWords)) {
    for (const entry of entries.flatMap(formsOf)) {
      const known = tagsOf.get(entry);
      if (!known) tagsOf.set(entry, [tag]);
      else if (!known.includes(tag)) known.push(tag);
    }
  }
  const index: Index = { single: new Map(), several: new Map(), stems: new Map() };
  for (const [entry, tags] of tagsOf) {
    const words = entry.split(/[\s-]+/);
    const [first = "", second] = words;
    if (second === undefined && !first.endsWith("*")) index.single.set(first, tags);
    else if (second === undefined)
      push(index.stems, first.slice(0, 3), { words: [first.slice(0, -1)], tags });
    else push(index.several, `${first} ${second}`, { words, tags });
  }
  return index;
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
}

const index = compile();

/** "locum's" is the locum. */
const ownerOf = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** The longest tagged phrase that begins at a word: its tags and how many words it takes. */
export function phraseAt(
  words: readonly Word[],
  at: number,
): { readonly tags: readonly string[]; readonly length: number } | undefined {
  const first = words[at];
  if (!first || first.kind === "link") return undefined;
  let best: Phrase | undefined;
  for (const phrase of index.several.get(`${first.plain} ${words[at + 1]?.plain ?? ""}`) ?? []) {
    if (best && phrase.words.length <= best.words.length) continue;
    if (phrase.words.every((word, n) => words[at + n]?.plain === word)) best = phrase;
  }
  if (best) return { tags: best.tags, length: best.words.length };
  const single = index.single.get(first.plain) ?? index.single.get(ownerOf(first.plain));
  if (single) return { tags: single, length: 1 };
  const stem = index.stems
    .get(first.plain.slice(0, 3))
    ?.find((each) => first.plain.startsWith(each.words[0] ?? ""));
  return stem && { tags: stem.tags, length: 1 };
}
