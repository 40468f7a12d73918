import type { SourceFile } from "./archive.ts";
import type { Audit, BatchResult } from "./audit.ts";
import type { Clue } from "./clue.ts";
import type { Decision } from "./decision.ts";
import type { FlaggedPost } from "./flagged-post.ts";
import type { Papers } from "./papers.ts";
import type { Post } from "./post.ts";
import type { Facets, Filter, Page } from "./view.ts";

/** The files a person gave, until they are read. */
export interface Uploads {
  /** Takes in one file under a relative name; resolves once it is whole and safe. A second file of that name replaces the first. */
  receive(auditId: string, name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** The files of one upload, sorted by name; the caller closes them. Empty when there is none. */
  open(auditId: string): Promise<readonly SourceFile[]>;
  /** Removes what was received. Files that are only read in place stay where they are. May run twice. */
  remove(auditId: string): Promise<void>;
}

/** Posts in numbered batches, written once by `readArchive`. */
export interface PostBatches {
  /** Writing a batch again replaces it. */
  write(auditId: string, batch: number, posts: readonly Post[]): Promise<void>;
  /** Throws when there is no such batch: a batch that vanished must fail the audit. */
  read(auditId: string, batch: number): Promise<readonly Post[]>;
  erase(auditId: string): Promise<void>;
}

/** A change of mind about one post; no decision takes the old one back. */
export interface DecisionChange {
  readonly postId: string;
  readonly decision: Decision | undefined;
}

/** Something that happened to a flagged post: decided, taken back, ticked off or on again. */
export interface HistoryEntry {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly event: "decided" | "carried" | "undone" | "done" | "not-done";
  /** The decision in force afterwards, for `decided`, `carried` and `undone`. */
  readonly decision?: Decision | undefined;
}

/** Flagged posts, what the person decided, and the clues that the mosaic is made from. */
export interface Ledger {
  /**
   * Replaces what this batch flagged before. A post that is flagged again keeps its decision.
   * Batch -1 holds what `flagTogether` adds: its findings join those of the batch that read the post.
   */
  flag(
    auditId: string,
    batch: number,
    flagged: readonly FlaggedPost[],
    clues: readonly Clue[],
  ): Promise<void>;
  /** Flagged posts under a filter, worst first (`queueScore`), ties by id. */
  page(auditId: string, filter: Filter, range: { offset: number; limit: number }): Promise<Page>;
  facets(auditId: string, filter: Filter): Promise<Facets>;
  get(auditId: string, postId: string): Promise<FlaggedPost | undefined>;
  clues(auditId: string): Promise<readonly Clue[]>;
  /** Makes one move of one or more changes; unknown posts are left out. `undo` takes it back whole. */
  decide(auditId: string, changes: readonly DecisionChange[], at: string): Promise<void>;
  /** Sets decisions that come from an older audit. No move, so `undo` leaves them; a post that has a decision keeps its own; unknown posts are left out. */
  carry(auditId: string, changes: readonly DecisionChange[], at: string): Promise<void>;
  /** Takes the latest move back and returns the posts it touched; empty when there is none. At least 100 moves are kept. */
  undo(auditId: string, at: string): Promise<readonly string[]>;
  /** Ticks a post off the checklist, or takes the tick back. */
  tick(auditId: string, postId: string, isDone: boolean, at: string): Promise<void>;
  /** What happened to one post, oldest first. */
  history(auditId: string, postId: string): Promise<readonly HistoryEntry[]>;
  erase(auditId: string): Promise<void>;
}

/** The audits themselves and how far each has come. */
export interface Audits {
  /** Writes the audit, replacing an earlier state of it. */
  put(audit: Audit): Promise<void>;
  get(auditId: string): Promise<Audit | undefined>;
  /** Newest first. */
  list(): Promise<readonly Audit[]>;
  /** Marks a batch as checked; marking it again replaces the result. */
  putBatchResult(auditId: string, result: BatchResult): Promise<void>;
  /** By batch number. */
  batchResults(auditId: string): Promise<readonly BatchResult[]>;
  /** Forgets which batches were checked, as before a new reading. */
  clearBatchResults(auditId: string): Promise<void>;
  erase(auditId: string): Promise<void>;
}

/** Pictures of flagged posts, kept so that they can be seen beside them. Never fetched from anywhere but the export. */
export interface Pictures {
  /** `path` is the member's path in the export. Writing one again replaces it. */
  write(auditId: string, path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Undefined when it was not kept. */
  read(auditId: string, path: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  erase(auditId: string): Promise<void>;
}

/** Small documents that belong to an audit, by name: see `papers.ts` for what each holds. */
export interface PaperFolder {
  put<Name extends keyof Papers>(auditId: string, name: Name, paper: Papers[Name]): Promise<void>;
  get<Name extends keyof Papers>(auditId: string, name: Name): Promise<Papers[Name] | undefined>;
  erase(auditId: string): Promise<void>;
}

/** Every port, as an adapter set offers them. Steps ask for the ones they use. */
export interface Stores {
  readonly uploads: Uploads;
  readonly batches: PostBatches;
  readonly ledger: Ledger;
  readonly audits: Audits;
  readonly pictures: Pictures;
  readonly papers: PaperFolder;
}
