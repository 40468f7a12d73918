import type { Media, Place, Post } from "@hindsight/core/post";

/** Longer text, in characters, is damage: a caption may have 2,200 and a bio 150. */
export const maxTextLength = 100_000;

/** What one record says, before it becomes a post. */
export interface Draft {
  readonly kind: Post["kind"];
  readonly status: Post["status"];
  readonly surface?: string | undefined;
  readonly text: string;
  readonly date?: string | undefined;
  readonly dateIsExact: boolean;
  readonly media: readonly Media[];
  /** The path of the first picture as the export spells it; part of the post's id. */
  readonly firstUri?: string | undefined;
  readonly place?: Place | undefined;
  /** Whose post a comment answers, without `@`. */
  readonly owner?: string | undefined;
}

/** A record that was not understood: `reason` holds not a word of it. */
export interface Misread {
  readonly kind: "misread";
  readonly reason: string;
}

/** Says what was expected instead, for the coverage box. */
export const misread = (reason: string): Misread => ({ kind: "misread", reason });
