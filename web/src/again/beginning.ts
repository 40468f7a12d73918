import { firstWords } from "../review/text-pieces.ts";

/** UTF-16 units of a post that are kept to know it by; a text as long as this goes on. */
const keptLength = 80;

/** The kept beginning of a post, ending with a whole word. */
export function beginning(kept: string): string {
  const line = firstWords(kept, keptLength);
  if (kept.length < keptLength) return line || "no words";
  const lastSpace = line.lastIndexOf(" ");
  return `${(lastSpace > 0 ? line.slice(0, lastSpace) : line).replace(/[.,;:…]$/, "")}…`;
}
