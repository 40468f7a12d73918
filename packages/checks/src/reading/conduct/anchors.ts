import { vocabulary } from "./vocabulary.ts";

/** Words so common that they tell nothing about a post. */
const common = new Set(
  "the a an to of in on at for and or but so i i'm im we you your u my our me us it its it's is are was were be been being he she him her his they them their that this these those with from by as if not no all any some just have has had do did does get got go going can will would up out off about what who how when why one more than then there here too very really people day today time".split(
    " ",
  ),
);

/** One piece of a phrase in a row: what it says, and whether it must be there and stands apart. */
interface Piece {
  readonly text: string;
  readonly kind: "group" | "name" | "word";
  readonly isSure: boolean;
  /** Whether more letters may follow. */
  readonly isOpen: boolean;
}

const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\}\??)/;

/** Where the bracket opened at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`unclosed bracket in phrase: ${text}`);
}

/** Splits at `|` outside brackets. */
function alternativesOf(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "|" && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts;
}

function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  let quantified = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const name = /^\{([a-z]{1,20})\}/.exec(rest);
    const word = /^(?:[\w'&]|\*(?=\W|$))+\??/.exec(rest);
    const escape = /^(?:\\.|\[[^\]]*\])/.exec(rest);
    const from = at;
    if (name?.[1] !== undefined) at += name[0].length;
    else if (rest.startsWith("(")) at = closing(text, at) + 1;
    else at += (word ?? escape)?.[0].length ?? 1;
    const repeat = quantifier.exec(text.slice(at))?.[0] ?? "";
    at += repeat.length;

    const isOptional = /^(?:[?*]|\{0)/.test(repeat);
    const isTail = /[\w\]]$|[^ ]\)$| \?$/.test(text.slice(0, from - quantified));
    quantified = repeat.length;
    const isHead =
      /^(?:[\w[{\\]| \?|\((?![ ?]))/.test(text.slice(at)) && !text.slice(from, at).includes(" )");
    if (name?.[1] !== undefined) yield { text: name[1], kind: "name", isSure: !isOptional, isOpen: isHead };
    else if (rest.startsWith("(") && !rest.startsWith("(?"))
      yield {
        text: text.slice(from + 1, closing(text, from)),
        kind: "group",
        isSure: !isOptional && !isTail,
        isOpen: isHead,
      };
    else if (word)
      yield {
        text: isHead ? `${word[0]}*` : word[0],
        kind: "word",
        isSure: !isOptional && !isTail,
        isOpen: false,
      };
  }
}

const costOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (common.has(word) ? 2000 : word.length < 3 ? 20 : 1), 0);

const wordForms = (word: string): readonly string[] => {
  if (word.endsWith("?*")) return [`${word.slice(0, -3)}*`];
  if (word.endsWith("?")) return [word.slice(0, -1), word.slice(0, -2)].flatMap(wordForms);
  return word.includes("'") ? [word, word.replaceAll("'", "")] : [word];
};

/** The cheapest set of words one of which stands in every text a phrase fits, `*` for any ending; nothing when there is none. */
export function anchorsOf(words: string): readonly string[] | undefined {
  const choices = alternativesOf(words).map((row) => anchorsOfRow(row)[0]);
  return choices.includes(undefined) ? undefined : choices.flatMap((choice) => choice ?? []);
}

/** Up to two more such sets, each of which must be met as well. */
export const furtherAnchorsOf = (words: string): readonly (readonly string[])[] =>
  alternativesOf(words).length > 1 ? [] : anchorsOfRow(words).slice(1, 3);

/** The sets of a phrase without alternatives of its own, cheapest first. */
function anchorsOfRow(row: string): readonly (readonly string[])[] {
  const sets: (readonly string[])[] = [];
  for (const piece of piecesOf(row)) {
    const closed = piece.isSure ? anchorsOfPiece(piece) : undefined;
    const found = piece.isOpen ? closed?.map((word) => (word.endsWith("*") ? word : `${word}*`)) : closed;
    if (found && !found.some((word) => word.endsWith("*") && word.length < 3)) sets.push(found);
  }
  return sets.toSorted((a, b) => costOf(a) - costOf(b));
}

function anchorsOfPiece({ kind, text }: Piece): readonly string[] | undefined {
  if (kind === "word") return /^\d*$/.test(text) && text.length > 4 ? undefined : wordForms(text);
  if (kind === "group") return anchorsOf(text);
  const entry = vocabulary[text];
  if (!entry || typeof entry === "string") return undefined;
  const choices = entry.map(anchorsOf);
  return choices.includes(undefined) ? undefined : choices.flatMap((choice) => choice ?? []);
}
