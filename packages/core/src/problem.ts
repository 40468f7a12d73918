/** Everything that can go wrong in a way the person can mend. Each code has its words in `problem-words.ts`. */
export const problemCodes = [
  "nothing-given",
  "not-found",
  "not-an-export",
  "other-platform",
  "google-takeout",
  "empty-export",
  "truncated-zip",
  "broken-zip",
  "encrypted-zip",
  "zip-bomb",
  "too-many-members",
  "too-large",
  "damaged-member",
  "unreadable-upload",
  "disk-full",
  "unwritable",
  "bad-author",
  "no-such-audit",
  "cancelled",
  "store-in-use",
  "older-rules",
  "reader-is-remote",
  "reader-unreachable",
  "reader-refused",
  "internal",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What the words of a problem may mention. Never a word of a post. */
export interface ProblemDetails {
  readonly file?: string;
  /** What we saw, to be read after "It looks like". */
  readonly saw?: string;
  readonly limit?: string;
}

/** The only error whose words reach the person. Everything else is a fault of ours and stays in the log. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = "Problem";
    this.code = code;
    this.details = details;
  }
}

/** The problem as an audit keeps it. */
export type ProblemRecord = { readonly code: ProblemCode } & ProblemDetails;
