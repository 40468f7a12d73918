import type { Decision } from "./decision.ts";
import type { Platform, PostKind } from "./post.ts";
import type { PlacedOrder, ReadingPlan, ReadingStatus, StoppedOrder } from "./reading-plan.ts";
import type { HarmlessPost, ReadingAnswer, Reply } from "./second-reader.ts";

/** The documents kept with an audit: the person's own words and choices, and how two audits compare. */
export interface Papers {
  /** Views of the review that were given a name: the name and the query of its address. */
  readonly views: readonly { readonly name: string; readonly query: string }[];
  /** Checks that the person quietened, by id. */
  readonly quiet: readonly string[];
  /** Whether a complaint, an enquiry or a dispute is under way, asked once before the first deletion. */
  readonly dispute: { readonly answer: "no" | "yes" | "unsure"; readonly at: string };
  /** Unflagged posts drawn to see what was missed; `missed` are those the person would have flagged. */
  readonly sample: {
    readonly seed: number;
    readonly postIds: readonly string[];
    readonly missed: readonly string[];
    readonly seenAt?: string | undefined;
  };
  /** Permissions that are on file, by post. */
  readonly consents: readonly ConsentOnFile[];
  /** What became of the decisions of the audit before this one. */
  readonly verification: readonly Verified[];
  /** Posts flagged for the first time since the audit before: new themselves, or old ones that the rules did not flag then. */
  readonly news: { readonly newPosts: readonly string[]; readonly newRules: readonly string[] };
  /** What a second reader is to read, and how far it has come. */
  readonly readingPlan: ReadingPlan;
  readonly reading: ReadingStatus;
  /** What the person agreed to, and whether it was ended early, where the steps run elsewhere. Each is written by one side alone. */
  readonly readingOrder: PlacedOrder;
  readonly readingStop: StoppedOrder;
  /** What was answered to a request, word for word, by the request's key: nothing is asked, or paid for, twice. */
  readonly [reply: `reply-${string}`]: Reply;
  /** False alarms that a request was first asked with, by plan and number: it stays the same question when more are marked. */
  readonly [asked: `asked-${string}`]: readonly HarmlessPost[];
  /** What a request of a plan came to, by plan and number. */
  readonly [answer: `answer-${string}`]: ReadingAnswer;
}

/** A person's permission to have been written about or shown, with where it is kept. */
export interface ConsentOnFile {
  readonly postId: string;
  /** Where the permission is kept, in the person's own words; never the patient's name. */
  readonly reference: string;
  /** The day it was given, ISO 8601. */
  readonly date: string;
}

/** What a newer export says about a post that was decided on before. */
export interface Verified {
  readonly postId: string;
  readonly decision: Decision;
  readonly platform: Platform;
  readonly kind: PostKind;
  /** The beginning of the post, to know it by once it is gone. */
  readonly firstWords: string;
  readonly date?: string | undefined;
  /** `gone`: not in the newer export; `still-there`; `came-back`: was gone once and is there again; `not-in-export`: the newer export cannot tell. */
  readonly outcome: "gone" | "still-there" | "came-back" | "not-in-export";
}
