import * as z from "zod";
import { PostKind } from "./post.ts";
import type { ProblemRecord } from "./problem.ts";
import type { ReaderSettings } from "./second-reader.ts";

const Year = z.string().regex(/^\d{4}$/);

/** Which posts a second reader is to read. */
export const ReadingChoice = z.object({
  /** `unsure`: findings the rules are not sure of, posts about somebody without a finding, and what they did not judge; `not-judged`: other languages alone. */
  scope: z.enum(["all", "unsure", "not-judged"]).default("all"),
  from: Year.optional(),
  to: Year.optional(),
  /** Empty means every kind. */
  kinds: z.array(PostKind).default([]),
  masksNames: z.boolean().default(false),
});
export type ReadingChoice = z.infer<typeof ReadingChoice>;

/** A post by the number of its batch and its place in it. */
export type PlaceInBatch = readonly [batch: number, at: number];

/** Posts that are not sent, by why. */
export interface LeftOut {
  readonly reposts: number;
  readonly deleted: number;
  /** Under three words. */
  readonly short: number;
  /** The same words as a post that is sent: what is said of one holds for the other. */
  readonly repeated: number;
  readonly notChosen: number;
}

/** What is to be read, in which requests. The same audit and choice give the same requests. */
export interface ReadingPlan {
  /** Told apart by when it was first made; UTC, ISO 8601. */
  readonly id: string;
  readonly rules: string;
  readonly choice: ReadingChoice;
  readonly requests: readonly (readonly PlaceInBatch[])[];
  readonly posts: number;
  /** Estimated for the posts with their context, without the rubric. */
  readonly tokens: number;
  readonly leftOut: LeftOut;
  readonly bio?: string | undefined;
  /** Sets of posts to be read as one, a request each; they come after the others. */
  readonly sets?: readonly PlannedSet[] | undefined;
}

/** A set that rules found, with where its posts are, and posts that may belong with them. */
export interface PlannedSet {
  readonly check: string;
  readonly reason: string;
  /** By id, as the rules give them. */
  readonly ids: readonly string[];
  readonly posts: readonly PlaceInBatch[];
  readonly near: readonly PlaceInBatch[];
}

/** Requests of a plan, those for sets included. */
export const requestsIn = ({ requests, sets = [] }: Pick<ReadingPlan, "requests" | "sets">): number =>
  requests.length + sets.length;

/** What tokens cost, in US dollars a million. */
export interface Price {
  readonly in: number;
  readonly out: number;
}

/** How far a second reading has come. Counts only. `asked`: planned, and nothing sent yet. */
export interface ReadingStatus {
  readonly planId: string;
  readonly state: "asked" | "running" | "done" | "waiting" | "ceiling" | "cancelled" | "failed";
  readonly settings: ReaderSettings;
  readonly reader: string;
  readonly price: Price;
  /** US dollars that must not be exceeded; 0 where nothing is charged. */
  readonly ceiling: number;
  readonly requests: number;
  readonly requestsAnswered: number;
  readonly posts: number;
  readonly postsRead: number;
  readonly postsUnread: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** US dollars, by `price`. */
  readonly spent: number;
  /** In this run, without what was answered before; absent before the first answer. */
  readonly postsPerMinute?: number | undefined;
  readonly problem?: ProblemRecord | undefined;
}

/** What the person agreed to, written down before the first step of a reading that runs elsewhere. */
export interface PlacedOrder {
  /** Going on with a plan is a new order: their plan's id, and a number from 1. */
  readonly id: string;
  readonly planId: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly settings: ReaderSettings;
  readonly reader: string;
  /** Tokens each request costs before any post is in it. */
  readonly tokensBefore: number;
  readonly price: Price;
  /** US dollars, over all orders of a plan. */
  readonly ceiling: number;
  /** Posts of the plan that were read under orders before this one. */
  readonly readBefore: number;
}

/** Why nothing more is asked under an order: a problem met on the way, or the person's word when there is none. */
export interface StoppedOrder {
  readonly orderId: string;
  readonly problem?: ProblemRecord | undefined;
}

/** What a second reader made of sets. `confirmed` includes those it added posts to; `left` it would have dissolved. */
export interface SetCounts {
  readonly asked: number;
  readonly confirmed: number;
  readonly extended: number;
  readonly dissolved: number;
  readonly left: number;
}

/** What a second reading came to, as the coverage box shows it. */
export interface ReadingCounts {
  readonly reader: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly state: Exclude<ReadingStatus["state"], "asked" | "running">;
  /** Posts it was to read, repeated ones included; `read` and `notRead` add up to it. */
  readonly asked: number;
  readonly read: number;
  readonly notRead: number;
  /** Findings of the rules that it shares, and that it would leave. */
  readonly agreed: number;
  readonly wouldLeave: number;
  /** Findings that are its own opinion alone. */
  readonly added: number;
  /** Sets it was asked about, and what became of them; absent where there were none. */
  readonly sets?: SetCounts | undefined;
  /** Posts in other languages that it read, by ISO 639 code: they are judged by nobody else. */
  readonly languages: Readonly<Record<string, number>>;
}
