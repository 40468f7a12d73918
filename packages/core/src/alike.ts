import type { Post } from "./post.ts";

/** Shorter texts are alike by chance: "Happy new year!". */
const fewestWords = 4;

/**
 * A key that posts share when they say the same but for case, links, names called, numbers and punctuation, on any platform.
 * Undefined for texts too short to tell. 53 bits: two different texts share one by chance once in billions.
 */
export function alikeKey({ text }: Pick<Post, "text">): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/https?:\/\/\S{1,2000}|@\w{1,40}/g, " ")
    .match(/\p{L}{1,60}/gu);
  if (!words || words.length < fewestWords) return undefined;
  return hash(words.join(" ")).toString(36);
}

/** cyrb53, a public domain hash by bryc. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
