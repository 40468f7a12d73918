import type { Author } from "@hindsight/core/author";
import type { CheckInfo } from "@hindsight/core/check";
import type { Action, Severity, Span } from "@hindsight/core/finding";
import type { Post } from "@hindsight/core/post";
import type * as z from "zod";
import type { Author as AuthorSchema } from "@hindsight/core/author";
import type { ClauseId } from "./guidance/index.ts";
import type { Reading } from "./reading/reading.ts";

/**
 * A post that shows what a check is for; it is test and documentation at once.
 * As a string: a plain post, or a reply when it begins with `@name `, by a doctor who told us nothing else.
 */
export type Example =
  | string
  | {
      readonly text: string;
      readonly kind?: Post["kind"];
      readonly media?: "photo" | "video";
      readonly links?: readonly string[];
      readonly date?: string;
      readonly author?: z.input<typeof AuthorSchema>;
    };

/** What a check saw in one post. Spans count in `reading.text`; `examine` turns them into spans of the post. */
export interface Found {
  readonly spans: readonly Span[];
  /** One plain sentence: "may", "consider", never "you breached". Says what was seen, quotes at most a few words. */
  readonly reason: string;
  /** 0 to 1: how sure the reading is. Above 0.8: hardly another way to read it; under 0.5: a hint. */
  readonly confidence: number;
  /** When this case is milder or graver than the check is as a rule. */
  readonly severity?: Severity;
  readonly action?: Action;
}

/** One question asked of a post. */
export interface Check extends CheckInfo {
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly examples: {
    readonly flagged: readonly [Example, ...Example[]];
    readonly clear: readonly [Example, ...Example[]];
  };
  /** Whether a repost of such a post may read as endorsement; it is then found one level lower. Others never look at reposts. */
  readonly alsoReposts?: boolean;
  /** Whether it rests on words that can be pointed at (a slur, a threat, an instruction), which no reading of the whole overrules. */
  readonly isPlain?: boolean;
  /** Whether it is told only when no other check of its category found anything in the post: it says less than they do. */
  readonly isLastResort?: boolean;
  /** Answers with what was found, or nothing. Pure and linear in the length of the text. */
  readonly find: (reading: Reading, author: Author) => Found | undefined;
}

/** Types a check where it is written; the id is the file's name, is stored in people's data, and is never renamed. */
export const defineCheck = (check: Check): Check => check;
