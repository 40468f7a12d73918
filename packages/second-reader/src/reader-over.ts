import { createHash } from "node:crypto";
import {
  estimateTokens,
  type PostReading,
  type ReadingAnswer,
  type ReadingRequest,
  type Replies,
  type Rubric,
  type SecondReader,
  type Usage,
} from "@hindsight/core/second-reader";
import type { Ask } from "./ask.ts";
import type { SetRequest } from "@hindsight/core/set-reading";
import { parseAnswer } from "./parse-answer.ts";
import { parseSetAnswer } from "./parse-set-answer.ts";
import { composePrompt, type Prompt } from "./prompt.ts";
import { composeSetPrompt } from "./set-prompt.ts";

/** What makes a way of asking a second reader. */
export interface ReaderOver {
  readonly name: string;
  readonly rubric: Rubric;
  readonly atOnce: number;
  readonly ask: Ask;
}

/** A second reader over one way of asking. What came without a usable answer is asked about once more, by itself. */
export function readerOver({ name, rubric, atOnce, ask }: ReaderOver): SecondReader {
  const known = new Set(rubric.checks.map(({ id }) => id));

  const replyTo = async (prompt: Prompt, replies: Replies, signal: AbortSignal) => {
    const key = keyOf(name, prompt);
    const kept = await replies.get(key);
    const reply = kept ?? (await ask(prompt, key, signal));
    if (reply && !kept) await replies.put(key, reply);
    return reply;
  };
  const readOnce = async (request: ReadingRequest, replies: Replies, signal: AbortSignal) => {
    const { prompt, shown } = composePrompt(rubric.text, request);
    const reply = await replyTo(prompt, replies, signal);
    if (!reply) return undefined;
    return { readings: parseAnswer(reply.text, shown, (id) => known.has(id)), usage: reply.usage };
  };
  const readSetOnce = async (request: SetRequest, replies: Replies, signal: AbortSignal) => {
    const { prompt, shown } = composeSetPrompt(request);
    const reply = await replyTo(prompt, replies, signal);
    return reply && { set: parseSetAnswer(reply.text, shown, request.posts.length), usage: reply.usage };
  };

  return {
    name,
    atOnce,
    tokensBefore: estimateTokens(rubric.text),
    async read(request, replies, signal) {
      const first = await readOnce(request, replies, signal);
      if (!first) return { kind: "waiting", readings: [] };

      const missing = without(request, first.readings);
      if (missing.posts.length === 0) return answered(request, first.readings, first.usage);
      const second = await readOnce(missing, replies, signal);
      if (!second) return { kind: "waiting", readings: first.readings };
      return answered(request, [...first.readings, ...second.readings], sum(first.usage, second.usage));
    },
    async readSet(request, replies, signal) {
      const first = await readSetOnce(request, replies, signal);
      if (!first) return { kind: "waiting", readings: [] };
      if (first.set) return { kind: "answered", readings: [], unread: [], ...first };

      // It says that it is a second try, or a model would only repeat itself.
      const second = await readSetOnce({ ...request, isSecondTry: true }, replies, signal);
      if (!second) return { kind: "waiting", readings: [] };
      const { set, usage } = second;
      return { kind: "answered", readings: [], unread: [], set, usage: sum(first.usage, usage) };
    },
  };
}

/** The same for the same words to the same model, on any machine: no audit's id is in it. */
const keyOf = (name: string, { rubric, posts }: Prompt): string =>
  createHash("sha256")
    .update(JSON.stringify([name, rubric, posts]))
    .digest("hex")
    .slice(0, 24);

/** What is left to read; the prompt says that it is a second try, or a model would only repeat itself. */
function without(request: ReadingRequest, readings: readonly PostReading[]): ReadingRequest {
  const read = new Set(readings.map(({ postId }) => postId));
  return { ...request, posts: request.posts.filter(({ post }) => !read.has(post.id)), isSecondTry: true };
}

function answered({ posts }: ReadingRequest, readings: readonly PostReading[], usage: Usage): ReadingAnswer {
  const read = new Set(readings.map(({ postId }) => postId));
  const unread = posts.map(({ post }) => post.id).filter((id) => !read.has(id));
  return { kind: "answered", readings, unread, usage };
}

const sum = (a: Usage, b: Usage): Usage => ({
  tokensIn: a.tokensIn + b.tokensIn,
  tokensOut: a.tokensOut + b.tokensOut,
  isEstimated: a.isEstimated || b.isEstimated,
});
