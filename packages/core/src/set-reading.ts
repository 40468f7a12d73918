import * as z from "zod";
import { Span } from "./finding.ts";
import type { PostToRead } from "./second-reader.ts";

/** Posts that rules put together, and others from about that time, to be read as one. */
export interface SetRequest {
  /** The check that put them together, by its id, and what it said. */
  readonly check: string;
  readonly reason: string;
  readonly posts: readonly PostToRead[];
  /** Posts of the same audit that may belong with them. */
  readonly near: readonly PostToRead[];
  /** Whether names and handles of others are replaced before anything is sent. */
  readonly masksNames: boolean;
  /** Whether an earlier answer could not be used. */
  readonly isSecondTry?: boolean;
}

/** What a model made of one set: whether they belong together, and which of the near posts do too. Checked against the posts that it was shown. */
export const SetReading = z.object({
  verdict: z.enum(["confirm", "dissolve"]),
  added: z.array(z.object({ postId: z.string(), spans: z.array(Span) })),
  /** 0 to 1, as the model says; see `combine.ts` for what that is worth. */
  confidence: z.number(),
  /** The model's own words, cut short. Hostile text. */
  reason: z.string(),
});
export type SetReading = z.infer<typeof SetReading>;
