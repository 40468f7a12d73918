import type { Post } from "../post.ts";
import { estimateTokens } from "../second-reader.ts";

/** Tokens a post costs beside its words: number, date, kind, fence. */
const aroundPost = 30;

/** Estimated tokens of one post as a second reader is shown it. */
export const tokensOf = ({ text, media }: Pick<Post, "text" | "media">): number =>
  aroundPost + media.reduce((sum, { altText = "" }) => sum + estimateTokens(altText), estimateTokens(text));
