import * as z from "zod";

/**
 * What a clue tells. First what describes somebody, then how a post hangs together with others (`subject` whom it singles out,
 * `update` it goes on about somebody told of before, `aside` it adds to somebody told of just before, `farewell` a funeral,
 * `thread` nothing but its place in a thread), where the author was (`whereabouts`, `workplace`), what ties the author to a
 * brand (`label`, `gift`, `code`, `tie`, `ended`, and `brand`: favourable and unlabelled), and what only adds up over an account
 * (`bio`, `topic`, `opinion`, `reach`).
 */
export const ClueKind = z.enum([
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
  "subject",
  "update",
  "aside",
  "farewell",
  "thread",
  "whereabouts",
  "workplace",
  "brand",
  "label",
  "gift",
  "code",
  "tie",
  "ended",
  "bio",
  "topic",
  "opinion",
  "reach",
]);
export type ClueKind = z.infer<typeof ClueKind>;

/**
 * A fact of a post that means little alone and is kept so that several harmless posts can be joined (the mosaic).
 * `value` is normalised ("34", "farmer", "hexham"), never a sentence of the post.
 */
export const Clue = z.object({
  postId: z.string(),
  date: z.string().optional(),
  kind: ClueKind,
  value: z.string(),
  /** How much it narrows things down: 1 for what few people share, 0.5 for what many do; 1 when absent. */
  weight: z.number().optional(),
  /** The post this one continues (thread or reply), when known. */
  threadId: z.string().optional(),
});
export type Clue = z.infer<typeof Clue>;
