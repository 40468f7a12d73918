import * as z from "zod";

/**
 * A fact about some third person in a post, kept so that several harmless posts can be joined (the mosaic).
 * `value` is normalised ("34", "farmer", "hexham"), never a sentence of the post.
 */
export const Clue = z.object({
  postId: z.string(),
  date: z.string().optional(),
  kind: z.enum([
    "name",
    "age",
    "sex",
    "place",
    "time",
    "condition",
    "event",
    "occupation",
    "relation",
    "outcome",
    "quotation",
    "feature",
    "brand",
    "subject",
  ]),
  value: z.string(),
  /** The post this one continues (thread or reply), when known. */
  threadId: z.string().optional(),
});
export type Clue = z.infer<typeof Clue>;
