import type { SetReading } from "@hindsight/core/set-reading";
import * as z from "zod";
import { jsonIn, reasonOf, spansOf } from "./answer-parts.ts";
import type { ShownPost } from "./show-posts.ts";

const Answer = z.object({
  verdict: z.enum(["confirm", "dissolve"]),
  add: z.array(z.object({ n: z.coerce.number().int(), quote: z.string().max(10_000) })).max(1000),
  why: z.string().max(10_000),
  confidence: z.coerce.number().min(0).max(1),
});

/** The same as JSON Schema, for readers that can be held to one. */
export const setAnswerSchema = {
  type: "object",
  properties: {
    verdict: { type: "string", enum: ["confirm", "dissolve"] },
    add: {
      type: "array",
      items: {
        type: "object",
        properties: { n: { type: "integer" }, quote: { type: "string" } },
        required: ["n", "quote"],
        additionalProperties: false,
      },
    },
    why: { type: "string" },
    confidence: { type: "number" },
  },
  required: ["verdict", "add", "why", "confidence"],
  additionalProperties: false,
};

/** What of an answer about a set can be used: nothing of it, when it adds a post that was not shown as a further one, or quotes what that post does not say. */
export function parseSetAnswer(
  text: string,
  shown: readonly ShownPost[],
  postsInSet: number,
): SetReading | undefined {
  const answer = Answer.safeParse(jsonIn(text)).data;
  const reason = answer && reasonOf(answer.why);
  if (!answer || !reason) return undefined;

  const { verdict, add, confidence } = answer;
  // Some name the set's own posts again, which adds nothing. Whoever dissolves a set adds nothing either.
  const further = verdict === "dissolve" ? [] : add.filter(({ n }) => n > postsInSet || n < 1);
  const added = further.flatMap(({ n, quote }) => {
    const post = shown[n - 1];
    const spans = post && spansOf(quote, post);
    return spans ? [{ postId: post.postId, spans }] : [];
  });
  const ids = new Set(added.map(({ postId }) => postId));
  if (added.length < further.length || ids.size < added.length) return undefined;
  return { verdict, added, confidence, reason };
}
