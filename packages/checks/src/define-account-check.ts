import type { Author } from "@hindsight/core/author";
import type { CheckInfo, History } from "@hindsight/core/check";
import type { Severity } from "@hindsight/core/finding";
import type { Post } from "@hindsight/core/post";
import type { Account } from "@hindsight/core/reader";
import type * as z from "zod";
import type { Author as AuthorSchema } from "@hindsight/core/author";
import type { ClauseId } from "./guidance/index.ts";

/** A post of an example history: day and text, or more where it matters. */
export type DatedPost =
  readonly [day: string, text: string] | (Partial<Post> & { readonly date: string; readonly text: string });

/** A small history that shows what an account check is for; it is test and documentation at once. */
export interface AccountExample {
  readonly bio?: string;
  readonly account?: Partial<Account>;
  readonly posts?: readonly DatedPost[];
  /** How many more posts that say nothing there are, by year. */
  readonly more?: Readonly<Record<string, number>>;
  readonly author?: z.input<typeof AuthorSchema>;
}

/**
 * What an account check saw: something about the account as a whole, a post that another post puts in a new light,
 * or posts that are mild one by one. Reasons are one plain sentence each: "may", "consider".
 */
export type AccountFound =
  | { readonly kind: "account"; readonly reason: string; readonly severity?: Severity }
  | {
      readonly kind: "post";
      readonly postId: string;
      readonly reason: string;
      readonly confidence: number;
      readonly severity?: Severity;
    }
  | {
      readonly kind: "set";
      readonly posts: readonly string[];
      readonly breakBy: readonly string[];
      /** Those of the posts that only tell where the author was: a bio, a place named near in time. */
      readonly context: readonly string[];
      readonly reason: string;
      readonly confidence: number;
    };

/** One question asked of a whole history. */
export interface AccountCheck extends CheckInfo {
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly examples: {
    readonly flagged: readonly [AccountExample, ...AccountExample[]];
    readonly clear: readonly [AccountExample, ...AccountExample[]];
  };
  /** Answers with what was found, or nothing. Pure, and no worse than n log n in the number of clues. */
  readonly find: (history: History, author: Author) => readonly AccountFound[];
}

/** Types an account check where it is written; the id is the file's name, is stored in people's data, and is never renamed. */
export const defineAccountCheck = (check: AccountCheck): AccountCheck => check;
