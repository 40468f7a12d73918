import { Problem } from "@hindsight/core/problem";
import { estimateTokens, mostAnswerTokens, type Reply } from "@hindsight/core/second-reader";
import * as z from "zod";
import type { Ask } from "./ask.ts";
import type { Prompt } from "./prompt.ts";
import { readBounded } from "./read-bounded.ts";
import { PassingFault, withPatience, type Patience } from "./with-patience.ts";

/** Where to ask, and whom. */
export interface Endpoint {
  /** With `/v1`; see `endpointBase`. */
  readonly base: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
  readonly patience: Patience;
}

const Count = z.number().int().nonnegative().catch(0);
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: z.object({ prompt_tokens: Count, completion_tokens: Count }).optional().catch(undefined),
});

/** Asks an OpenAI-compatible chat endpoint. Redirects are not followed: the address the person agreed to is the one that is asked. */
export function askEndpoint({ base, model, apiKey, patience }: Endpoint): Ask {
  const headers = {
    "content-type": "application/json",
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  const post = (body: object, signal: AbortSignal) =>
    reach(`${base}/chat/completions`, { method: "POST", headers, body: JSON.stringify(body), signal });

  return (prompt, _key, signal) =>
    withPatience(patience, base, signal, async (timed) => {
      const held = await post({ ...bodyOf(model, prompt), response_format: formatOf(prompt) }, timed);
      // Some servers know no schemas and say so with 400; the answer is checked all the same.
      const response = held.status === 400 ? await post(bodyOf(model, prompt), timed) : held;
      if (!response.ok) throw refusal(response);
      return replyOf(prompt, await readBounded(response));
    });
}

const formatOf = ({ schema }: Prompt) => ({
  type: "json_schema",
  json_schema: { name: "opinions", strict: true, schema },
});

const bodyOf = (model: string, { rubric, posts }: Prompt): object => ({
  model,
  temperature: 0,
  max_tokens: mostAnswerTokens,
  messages: [
    { role: "system", content: rubric },
    { role: "user", content: posts },
  ],
});

/** Sends a request without following redirects. Throws `PassingFault` when nobody answers, or not in time. */
export async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: "manual" });
  } catch (cause) {
    throw new PassingFault("no answer", undefined, { cause });
  }
}

/** What an answer that is none means: worth another try, or not. */
export function refusal(response: Response): Error {
  const { status, headers } = response;
  if (status !== 408 && status !== 429 && status < 500)
    return new Problem("reader-refused", { saw: `status ${status}` });
  const seconds = Number(headers.get("retry-after") ?? "");
  return new PassingFault(`status ${status}`, seconds > 0 ? seconds * 1000 : undefined);
}

/** An answer that is no completion is an answer without words: its posts are unread. */
function replyOf({ rubric, posts }: Prompt, body: string): Reply {
  const completion = Completion.safeParse(jsonOf(body)).data;
  const text = completion?.choices[0]?.message.content ?? "";
  const told = completion?.usage;
  if (told && told.prompt_tokens > 0)
    return {
      text,
      usage: { tokensIn: told.prompt_tokens, tokensOut: told.completion_tokens, isEstimated: false },
    };
  const tokensIn = estimateTokens(rubric) + estimateTokens(posts);
  return { text, usage: { tokensIn, tokensOut: estimateTokens(text), isEstimated: true } };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
