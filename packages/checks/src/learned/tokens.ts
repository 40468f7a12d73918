import { rememberingWords } from "../remembering.ts";
import { hashOf } from "./hash.ts";
import { sameForAll } from "./same-for-all.ts";

/** A word, sign or emoji as the learned reader sees it. Offsets count in the text it was made from. */
export interface Token {
  readonly text: string;
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Tokens read of one post; what a longer post says further down is left to the rules. */
export const mostTokens = 600;

const pattern =
  /https?:\/\/\S{1,2000}|@\w{1,40}|[\p{L}\p{N}]{1,60}(?:'\p{L}{1,20}){0,2}|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

/**
 * Splits a lower-case text into tokens. What must make no difference is made the same: numbers are told by their length alone,
 * links and mentions are one token each, and so is everybody's sex, faith, origin and sexuality.
 */
export function tokensOf(lower: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of lower.matchAll(pattern)) {
    if (tokens.length === mostTokens) break;
    const [found] = match;
    const { text, hash } = plainOf(found);
    tokens.push({ text, hash, start: match.index, end: match.index + found.length });
  }
  return tokens;
}

function plainOf(found: string): Pick<Token, "text" | "hash"> {
  if (found.startsWith("http")) return link;
  if (found.startsWith("@") && found.length > 1) return mention;
  return plainWord(found);
}

const hashed = (text: string) => ({ text, hash: hashOf(text) });
const link = hashed("<link>");
const mention = hashed("<mention>");
const plainWord = rememberingWords((found) => {
  const shape = found.replace(/\p{N}/gu, "0");
  return hashed(sameForAll.get(shape) ?? shape);
});
