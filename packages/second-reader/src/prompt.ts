import type { ReadingRequest } from "@hindsight/core/second-reader";
import { answerSchema } from "./parse-answer.ts";
import { showPosts, type ShownPost } from "./show-posts.ts";

/** What is sent for one request: `rubric` is the same for all of an audit, so that a reader may keep it. */
export interface Prompt {
  readonly rubric: string;
  readonly posts: string;
  /** JSON Schema of the answer, for readers that can be held to one. */
  readonly schema: AnswerSchema;
}

/** A schema of the answers that are asked for, as plain JSON. */
export interface AnswerSchema {
  [name: string]: AnswerSchema | string | string[] | boolean;
}

/** A prompt, and what was shown of each post, to find quotes in again. */
export interface ComposedPrompt {
  readonly prompt: Prompt;
  readonly shown: readonly ShownPost[];
}

/** Composes a prompt. The same request always gives the same words, which its key is made from. */
export function composePrompt(rubric: string, request: ReadingRequest): ComposedPrompt {
  const { posts, bio, harmless, masksNames, isSecondTry } = request;
  const { shown, parts, fenced, aboutFences } = showPosts(posts, masksNames);
  const words = [
    aboutFences,
    ...(bio ? [`The author's profile:\n${fenced("profile", bio)}`] : []),
    ...(harmless.length > 0
      ? [
          "The author says that these posts are harmless; leave posts like them alone:",
          ...harmless.map(({ check, text }) => fenced(`not-${check}`, text)),
        ]
      : []),
    ...parts,
    ...(isSecondTry
      ? ["An earlier answer could not be used: it must be JSON, with ids from the list and exact quotes."]
      : []),
    `Answer now with one JSON object for posts 1 to ${posts.length}.`,
  ];
  return { prompt: { rubric, posts: words.join("\n\n"), schema: answerSchema }, shown };
}
