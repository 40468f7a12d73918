import {
  BedrockRuntimeClient,
  BedrockRuntimeServiceException,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from "@aws-sdk/client-bedrock-runtime";
import { Problem } from "@hindsight/core/problem";
import { estimateTokens, mostAnswerTokens, type Reply } from "@hindsight/core/second-reader";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { Ask } from "./ask.ts";
import type { Prompt } from "./prompt.ts";
import { PassingFault, withPatience, type Patience } from "./with-patience.ts";

/** Which model, where. Credentials come as every AWS tool finds them, and are never kept. */
export interface BedrockPlace {
  readonly model: string;
  readonly region: string;
  /** Another address than that of the region. */
  readonly endpoint?: string | undefined;
  readonly patience: Patience;
}

const tool = "opinions";

/** Asks a model in the person's own AWS account by Converse: the rubric is cached, the answer comes as the input of a tool. */
export function askBedrock({ model, region, endpoint, patience }: BedrockPlace): Ask {
  const client = new BedrockRuntimeClient({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    // Waiting and trying again is done here, the same way for every reader.
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({ requestTimeout: patience.timeout, connectionTimeout: 10_000 }),
  });
  return (prompt, _key, signal) =>
    withPatience(patience, `Amazon Bedrock in ${region}`, signal, async (timed) => {
      const ask = (input: ConverseCommandInput) =>
        client.send(new ConverseCommand(input), { abortSignal: timed });
      try {
        const answer = await ask(inputOf(model, prompt)).catch((error: unknown) => {
          // Some models know no cache or no tools and say so with 400; the answer is checked all the same.
          if (statusOf(error) === 400) return ask(plainInputOf(model, prompt));
          throw error;
        });
        return replyOf(prompt, answer);
      } catch (error) {
        throw faultOf(error);
      }
    });
}

const plainInputOf = (modelId: string, { rubric, posts }: Prompt): ConverseCommandInput => ({
  modelId,
  system: [{ text: rubric }],
  messages: [{ role: "user", content: [{ text: posts }] }],
  inferenceConfig: { maxTokens: mostAnswerTokens, temperature: 0 },
});

const inputOf = (modelId: string, prompt: Prompt): ConverseCommandInput => ({
  ...plainInputOf(modelId, prompt),
  system: [{ text: prompt.rubric }, { cachePoint: { type: "default" } }],
  toolConfig: {
    tools: [
      {
        toolSpec: {
          name: tool,
          description: "Takes the opinions, in place of a written answer.",
          inputSchema: { json: prompt.schema },
        },
      },
    ],
    toolChoice: { tool: { name: tool } },
  },
});

function replyOf({ rubric, posts }: Prompt, { output, usage }: ConverseCommandOutput): Reply {
  const content = output?.message?.content ?? [];
  const used = content.find(({ toolUse }) => toolUse?.name === tool)?.toolUse?.input;
  const text =
    used === undefined ? content.map(({ text: said = "" }) => said).join("") : JSON.stringify(used);
  if (!usage?.inputTokens || usage.inputTokens < 0) {
    const tokensIn = estimateTokens(rubric) + estimateTokens(posts);
    return { text, usage: { tokensIn, tokensOut: estimateTokens(text), isEstimated: true } };
  }
  // What is read from the cache is billed at a fraction and counted in full; what is written to it may cost a quarter more.
  const { inputTokens, cacheReadInputTokens = 0, cacheWriteInputTokens = 0, outputTokens = 0 } = usage;
  const tokensIn = inputTokens + cacheReadInputTokens + Math.ceil(cacheWriteInputTokens * 1.25);
  return { text, usage: { tokensIn, tokensOut: outputTokens, isEstimated: false } };
}

function faultOf(error: unknown): unknown {
  if (!(error instanceof BedrockRuntimeServiceException)) {
    const isOurs = error instanceof Error && error.name === "CredentialsProviderError";
    if (isOurs)
      return new Problem("reader-refused", { saw: "no AWS credentials were found" }, { cause: error });
    return new PassingFault("no answer", undefined, { cause: error });
  }
  const { name } = error;
  const status = statusOf(error);
  // A model that is not ready answers 429 by its own name.
  if (status === 408 || status === 429 || status >= 500)
    return new PassingFault(name, undefined, { cause: error });
  return new Problem("reader-refused", { saw: name }, { cause: error });
}

const statusOf = (error: unknown): number =>
  error instanceof BedrockRuntimeServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;
