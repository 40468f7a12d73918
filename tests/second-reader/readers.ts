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
  SecondReader,
} from "@hindsight/core/second-reader";
import type { SetRequest } from "@hindsight/core/set-reading";
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

/** A set of posts to be read, and posts near it, by their words. */
export const setRequestOf = (texts: readonly string[], near: readonly string[]): SetRequest => {
  const { posts } = requestOf(...texts, ...near);
  return {
    check: "patient-across-posts",
    reason: "These 2 posts may be about one patient.",
    posts: posts.slice(0, texts.length),
    near: posts.slice(texts.length),
    masksNames: false,
  };
};

/** Replies kept for a test. */
export function keptReplies(): Replies & { readonly kept: Map<string, Reply> } {
  const kept = new Map<string, Reply>();
  return {
    kept,
    get: async (key) => kept.get(key),
    put: async (key, reply) => void kept.set(key, reply),
  };
}

type Answered = Extract<ReadingAnswer, { kind: "answered" }>;

/** A reader whose model follows a script; `read` brings every answer, `asked` counts requests that went out. */
export interface ScriptedReader extends AsyncDisposable {
  readonly asked: () => number;
  read(request: ReadingRequest, replies?: Replies): Promise<Answered>;
  readSet(request: SetRequest, replies?: Replies): Promise<Answered>;
}

/** The three adapters, each over a script. The AWS credentials are none. */
export const readers: Readonly<Record<string, (script: Script) => Promise<ScriptedReader>>> = {
  endpoint: async (script) => {
    const models = await scriptedModels(script);
    return overTheWire(models, await openReader({ kind: "endpoint", url: models.address }, needs()));
  },
  bedrock: async (script) => {
    process.env.AWS_ACCESS_KEY_ID ??= "none";
    process.env.AWS_SECRET_ACCESS_KEY ??= "none";
    const models = await scriptedModels(script);
    const settings = { kind: "bedrock", model: "amazon.nova-lite-v1:0", region: "eu-west-2" } as const;
    return overTheWire(models, await openReader(settings, { ...needs(models.address), mayLeave: true }));
  },
  folder: async (script) => {
    const path = mkdtempSync(join(tmpdir(), "hindsight-folder-"));
    const reader = await openReader({ kind: "folder", path }, needs());
    let nth = 0;
    const say: Parameters<typeof answerInFolder>[1] = (posts) => {
      const turn = script(posts, nth++);
      return typeof turn === "string" ? turn : "not a turn a file can take";
    };
    // A person brings answers until none is waited for.
    const untilAnswered = async (ask: () => Promise<ReadingAnswer>) => {
      for (let round = 0; round < 3; round += 1) {
        const answer = await ask();
        if (answer.kind === "answered") return answer;
        answerInFolder(path, say);
      }
      throw new Error("still waiting");
    };
    return {
      asked: () => readdirSync(path).filter((name) => name.endsWith(".request.txt")).length,
      read: (request, replies = keptReplies()) =>
        untilAnswered(() => reader.read(request, replies, new AbortController().signal)),
      readSet: (request, replies = keptReplies()) =>
        untilAnswered(() => reader.readSet(request, replies, new AbortController().signal)),
      [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true }),
    };
  },
};

const overTheWire = (
  models: Awaited<ReturnType<typeof scriptedModels>>,
  reader: SecondReader,
): ScriptedReader => ({
  asked: () => models.asked.length,
  read: async (request, replies = keptReplies()) =>
    answeredBy(await reader.read(request, replies, new AbortController().signal)),
  readSet: async (request, replies = keptReplies()) =>
    answeredBy(await reader.readSet(request, replies, new AbortController().signal)),
  [Symbol.asyncDispose]: () => models[Symbol.asyncDispose](),
});

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
