import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import * as z from "zod";
import { postsIn, type AskedPost } from "./answer-in-folder.ts";

/** What the server does with one request: the words of its answer, a status, or something ruder. */
export type Turn =
  | string
  | { readonly status: number; readonly after?: number; readonly location?: string }
  | { readonly raw: string }
  | { readonly rude: "hang" | "hang up" };

/** Decides about one request. `nth` counts from 0. */
export type Script = (posts: readonly AskedPost[], nth: number) => Turn | Promise<Turn>;

/** What was asked, as either protocol carries it. */
export interface Asked {
  readonly path: string;
  readonly rubric: string;
  readonly words: string;
  readonly body: unknown;
}

const Chat = z.object({
  messages: z.tuple([z.object({ content: z.string() }), z.object({ content: z.string() })]),
});
const Converse = z.object({
  system: z.array(z.object({ text: z.string().optional() }).loose()),
  messages: z.array(z.object({ content: z.array(z.object({ text: z.string() })) })),
});

/** A server on loopback that speaks as OpenAI chat endpoints and as Bedrock Converse do. Its answers are a script: they say nothing about how well any model judges. */
export async function scriptedModels(script: Script) {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(request.url ?? "");
    if (path === "/v1/models") {
      response.end(JSON.stringify({ data: [{ id: "scripted" }] }));
      return;
    }
    const body = await json(request);
    const isBedrock = path.endsWith("/converse");
    const said = isBedrock ? bedrockWords(body) : chatWords(body);
    const turn = await script(postsIn(said.words), asked.push({ path, body, ...said }) - 1);
    if (typeof turn === "object" && "rude" in turn) {
      if (turn.rude === "hang up") response.destroy();
      return;
    }
    if (typeof turn === "string") response.end(isBedrock ? bedrockBody(turn) : chatBody(turn));
    else if ("raw" in turn) response.end(turn.raw);
    else response.writeHead(turn.status, headersOf(turn)).end(JSON.stringify({ message: "no" }));
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function headersOf(turn: { readonly status: number; readonly after?: number; readonly location?: string }) {
  return {
    ...(turn.after === undefined ? {} : { "retry-after": String(turn.after) }),
    ...(turn.location === undefined ? {} : { location: turn.location }),
    "x-amzn-errortype": turn.status === 429 ? "ThrottlingException" : "ValidationException",
  };
}

function chatWords(body: unknown) {
  const [system, user] = Chat.parse(body).messages;
  return { rubric: system.content, words: user.content };
}

function bedrockWords(body: unknown) {
  const { system, messages } = Converse.parse(body);
  return { rubric: system[0]?.text ?? "", words: messages[0]?.content[0]?.text ?? "" };
}

const chatBody = (content: string): string =>
  JSON.stringify({
    choices: [{ message: { role: "assistant", content } }],
    usage: { prompt_tokens: 7000, completion_tokens: 300 },
  });

function bedrockBody(said: string): string {
  const content = said.startsWith("{")
    ? [{ toolUse: { toolUseId: "t", name: "opinions", input: JSON.parse(said) as unknown } }]
    : [{ text: said }];
  return JSON.stringify({
    output: { message: { role: "assistant", content } },
    stopReason: "tool_use",
    usage: { inputTokens: 1000, outputTokens: 300, totalTokens: 7300, cacheReadInputTokens: 6000 },
    metrics: { latencyMs: 1 },
  });
}
