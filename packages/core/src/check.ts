import type { Author } from "./author.ts";
import type { Clue } from "./clue.ts";
import type { Coverage } from "./coverage.ts";
import type { Action, Category, Finding, Severity } from "./finding.ts";
import type { Post } from "./post.ts";
import type { Account } from "./reader.ts";

/** What any page, report or document may say about a check without knowing its logic. */
export interface CheckInfo {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly action: Action;
  readonly clauses: readonly string[];
  /** One or two plain sentences to the author: what to do about it and why. */
  readonly advice: string;
}

/** A rule a finding may cite, and how sure we are of its wording. */
export interface Clause {
  readonly id: string;
  /** Who says so: "BAD", "GMC", "ASA and CAP" ... */
  readonly source: string;
  /** What it asks, in our own words. */
  readonly says: string;
  readonly url?: string | undefined;
  /** `primary`: read in the source; `secondary`: read in somebody's account of it; `unconfirmed`: not found in a copy we could read. */
  readonly sure: "primary" | "secondary" | "unconfirmed";
}

/** What became of one post: judged, or not judged and why. Nothing is passed over in silence. */
export type Judgement =
  | { readonly kind: "judged"; readonly findings: readonly Finding[]; readonly clues: readonly Clue[] }
  | { readonly kind: "notJudged"; readonly why: NotJudged; readonly detail: string };

/** `language`: not English (detail: ISO 639 code); `deleted`: already removed; `noText`: a picture alone. */
export type NotJudged = "language" | "deleted" | "noText";

/** Several posts that are each mild but together single somebody out. */
export interface FindingSet {
  readonly check: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly posts: readonly string[];
  /** The smallest set of posts to delete so that the rest no longer single anybody out. */
  readonly breakBy: readonly string[];
  readonly reason: string;
  readonly clauses: readonly string[];
  /** What a second reader made of it, its own words (hostile text), and the posts that it alone puts with them; absent when it was not asked. */
  readonly agreement?: Finding["agreement"];
  readonly opinion?: string | undefined;
  readonly added?: readonly string[] | undefined;
}

/** A finding on the account as a whole. */
export interface AccountFinding {
  readonly check: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly reason: string;
  readonly clauses: readonly string[];
  readonly action: Action;
}

/** What the whole history shows once every post was judged on its own. */
export interface Conclusion {
  readonly sets: readonly FindingSet[];
  readonly account: readonly AccountFinding[];
  /** Findings added to single posts because of other posts. */
  readonly onPosts: readonly PostFinding[];
}

/** A finding on a post that is only known by its id. */
export interface PostFinding {
  readonly postId: string;
  readonly finding: Finding;
  /** The set that it comes from, by its place in the conclusion. */
  readonly set?: number;
}

/** All that is known of a history once every post was judged: no posts, only what they left behind. */
export interface History {
  readonly clues: readonly Clue[];
  readonly author: Author;
  readonly accounts: readonly Account[];
  /** What was read, by kind and year; absent when nobody counted. */
  readonly coverage?: Coverage | undefined;
}

/** The rule base as the steps see it. Pure: the same post and author always give the same judgement. */
export interface Judge {
  /** Version of the rules, shown with every audit: "2026.11". */
  readonly rules: string;
  readonly checks: readonly CheckInfo[];
  readonly clauses: readonly Clause[];
  judge(post: Post, author: Author): Judgement;
  conclude(history: History): Conclusion;
}
