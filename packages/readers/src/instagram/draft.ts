import type { Media, Place, Post } from "@hindsight/core/post";

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
