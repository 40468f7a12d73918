import * as z from "zod";
import type { CheckInfo } from "./check.ts";
import { Severity, Span } from "./finding.ts";
import type { Post } from "./post.ts";
import type { SetReading, SetRequest } from "./set-reading.ts";

/** What a second reader may see of the rules: one text, the same for every request, and the checks it may name. */
export interface Rubric {
  /** Changes with the rules: opinions of different versions are not mixed. */
  readonly version: string;
  readonly text: string;
  readonly checks: readonly CheckInfo[];
}

/** A post as a second reader gets to see it. */
export interface PostToRead {
  readonly post: Post;
  /** The author's career stages on that day. */
  readonly stages: readonly string[];
  /** The author's own post that this one goes on from, where it was read in the same batch. */
  readonly follows?: string | undefined;
  /** The author's own post that goes on from this one, where it was read in the same batch and is not in the same request. */
  readonly leadsTo?: string | undefined;
}

/** A post that the person called a false alarm, cut short, and the check that raised it. */
export interface HarmlessPost {
  readonly check: string;
  readonly text: string;
}

/** A few posts to be read together, with what is known of the account. */
export interface ReadingRequest {
  readonly posts: readonly PostToRead[];
  readonly bio?: string | undefined;
  readonly harmless: readonly HarmlessPost[];
  /** Whether names and handles of others are replaced before anything is sent. */
  readonly masksNames: boolean;
  /** Whether these are posts that an earlier answer left out or got wrong. */
  readonly isSecondTry?: boolean;
}

/** What a model made of one post: one check, where, and why. Checked against the post and the list of checks. */
export const Opinion = z.object({
  check: z.string(),
  severity: Severity,
  /** 0 to 1, as the model says; see `combine.ts` for what that is worth. */
  confidence: z.number(),
  spans: z.array(Span),
  /** The model's own words, cut short. Hostile text. */
  reason: z.string(),
});
export type Opinion = z.infer<typeof Opinion>;

/** One post that was read; no opinions means that it was found clear. */
export interface PostReading {
  readonly postId: string;
  readonly opinions: readonly Opinion[];
}

/** Tokens that were paid for. `isEstimated`: the reader did not say. */
export interface Usage {
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly isEstimated: boolean;
}

/** What came of a request; `waiting`: the answer is yet to be brought. */
export type ReadingAnswer =
  | {
      readonly kind: "answered";
      readonly readings: readonly PostReading[];
      /** Posts without a usable answer, by id, after a second try. */
      readonly unread: readonly string[];
      /** What was said of the set that was asked about; absent for other requests, and without a usable answer. */
      readonly set?: SetReading | undefined;
      readonly usage: Usage;
    }
  | {
      readonly kind: "waiting";
      /** What could be used of a first answer, while a second try of the rest is waited for. */
      readonly readings: readonly PostReading[];
    };

/** An answer as it came, before anything in it is believed. */
export interface Reply {
  readonly text: string;
  readonly usage: Usage;
}

/** Replies by the key of what was asked, kept with the audit. */
export interface Replies {
  get(key: string): Promise<Reply | undefined>;
  put(key: string, reply: Reply): Promise<void>;
}

/** A language model that reads posts again. Never trusted with more than an opinion. */
export interface SecondReader {
  /** Model and place, as shown to the person. */
  readonly name: string;
  /** Tokens that each request costs before any post is in it. */
  readonly tokensBefore: number;
  /** Requests under way at once, at most. */
  readonly atOnce: number;
  /** Asks, unless `replies` knows the answer. Throws `reader-unreachable` and `reader-refused`; a bad answer is no error, its posts are unread. */
  read(request: ReadingRequest, replies: Replies, signal: AbortSignal): Promise<ReadingAnswer>;
  /** The same for a set. */
  readSet(request: SetRequest, replies: Replies, signal: AbortSignal): Promise<ReadingAnswer>;
}

/** Where a second reader is. Holds no key: keys come from the environment. */
export const ReaderSettings = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("endpoint"),
    /** An OpenAI-compatible address; `/v1` is added where it has no path. */
    url: z.url({ protocol: /^https?$/ }).max(500),
    /** The first that the endpoint names when absent. */
    model: z.string().max(200).optional(),
  }),
  z.object({ kind: z.literal("folder"), path: z.string().min(1).max(4000) }),
  z.object({
    kind: z.literal("bedrock"),
    model: z.string().min(1).max(400),
    region: z.string().regex(/^[a-z0-9-]{1,40}$/),
  }),
]);
export type ReaderSettings = z.infer<typeof ReaderSettings>;

/** Tokens a model may write for one answer; some count what they think as well. */
export const mostAnswerTokens = 4000;

/** A rough count of tokens: four Latin letters make one, any other sign is one. */
export function estimateTokens(text: string): number {
  let others = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x2ff) others += 1;
  return Math.ceil((text.length - others) / 4 + others);
}
