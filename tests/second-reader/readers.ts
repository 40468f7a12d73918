import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rubric } from "@hindsight/checks";
import type {
  PostToRead,
  ReadingAnswer,
  ReadingRequest,
  Replies,
  Reply,
} from "@hindsight/core/second-reader";
import { openReader } from "@hindsight/second-reader";
import type { Patience } from "@hindsight/second-reader/with-patience";
import { postOf } from "../contracts/samples.ts";
import { answerInFolder } from "./answer-in-folder.ts";
import { scriptedModels, type Script } from "./scripted-models.ts";

/** Waits of milliseconds where a person would have waits of seconds. */
export const hasty: Patience = { tries: 3, firstWait: 1, longestWait: 20, timeout: 300 };

/** Posts to be read, by their words. */
export const requestOf = (...texts: readonly string[]): ReadingRequest => ({
  posts: texts.map((text, n): PostToRead => ({ post: postOf(`x:${n + 1}`, text), stages: [] })),
  harmless: [],
  masksNames: false,
});

/** Replies kept for a test. */
export function keptReplies(): Replies & { readonly kept: Map<string, Reply> } {
  const kept = new Map<string, Reply>();
  return {
    kept,
    get: async (key) => kept.get(key),
    put: async (key, reply) => void kept.set(key, reply),
  };
}

/** A reader whose model follows a script; `read` brings every answer, `asked` counts requests that went out. */
export interface ScriptedReader extends AsyncDisposable {
  readonly asked: () => number;
  read(request: ReadingRequest, replies?: Replies): Promise<Extract<ReadingAnswer, { kind: "answered" }>>;
}

/** The three adapters, each over a script. The AWS credentials are none. */
export const readers: Readonly<Record<string, (script: Script) => Promise<ScriptedReader>>> = {
  endpoint: async (script) => {
    const models = await scriptedModels(script);
    const reader = await openReader({ kind: "endpoint", url: models.address }, needs());
    return {
      asked: () => models.asked.length,
      read: async (request, replies = keptReplies()) =>
        answeredBy(await reader.read(request, replies, new AbortController().signal)),
      [Symbol.asyncDispose]: () => models[Symbol.asyncDispose](),
    };
  },
  bedrock: async (script) => {
    process.env.AWS_ACCESS_KEY_ID ??= "none";
    process.env.AWS_SECRET_ACCESS_KEY ??= "none";
    const models = await scriptedModels(script);
    const settings = { kind: "bedrock", model: "amazon.nova-lite-v1:0", region: "eu-west-2" } as const;
    const reader = await openReader(settings, { ...needs(models.address), mayLeave: true });
    return {
      asked: () => models.asked.length,
      read: async (request, replies = keptReplies()) =>
        answeredBy(await reader.read(request, replies, new AbortController().signal)),
      [Symbol.asyncDispose]: () => models[Symbol.asyncDispose](),
    };
  },
  folder: async (script) => {
    const path = mkdtempSync(join(tmpdir(), "hindsight-folder-"));
    const reader = await openReader({ kind: "folder", path }, needs());
    let nth = 0;
    const say: Parameters<typeof answerInFolder>[1] = (posts) => {
      const turn = script(posts, nth++);
      return typeof turn === "string" ? turn : "not a turn a file can take";
    };
    return {
      asked: () => readdirSync(path).filter((name) => name.endsWith(".request.txt")).length,
      async read(request, replies = keptReplies()) {
        // A person brings answers until none is waited for.
        for (let round = 0; round < 3; round += 1) {
          const answer = await reader.read(request, replies, new AbortController().signal);
          if (answer.kind === "answered") return answer;
          answerInFolder(path, say);
        }
        throw new Error("still waiting");
      },
      [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true }),
    };
  },
};

const needs = (bedrockEndpoint?: string) => ({
  rubric,
  mayLeave: false,
  patience: hasty,
  ...(bedrockEndpoint === undefined ? {} : { bedrockEndpoint }),
});

function answeredBy(answer: ReadingAnswer) {
  if (answer.kind !== "answered") throw new Error("not answered");
  return answer;
}
