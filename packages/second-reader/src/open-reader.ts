import { Problem } from "@hindsight/core/problem";
import type { ReaderSettings, Rubric, SecondReader } from "@hindsight/core/second-reader";
import { endpointBase } from "./addresses.ts";
import { askBedrock } from "./bedrock.ts";
import { askEndpoint } from "./chat-endpoint.ts";
import { modelsAt } from "./find-models.ts";
import { askFolder } from "./folder.ts";
import { isRemote, modelOf, placeOf } from "./place.ts";
import { readerOver } from "./reader-over.ts";
import { patient, type Patience } from "./with-patience.ts";

/** What a reader needs beside its settings. */
export interface OpenReader {
  readonly rubric: Rubric;
  /** Whether the person said, for this very reading, that posts may leave the computer. */
  readonly mayLeave: boolean;
  readonly apiKey?: string | undefined;
  /** In place of the address of the AWS region. */
  readonly bedrockEndpoint?: string | undefined;
  readonly patience?: Patience | undefined;
}

/** Requests at once: a model on this computer answers one after the other anyway. */
const atOnce = { local: 2, remote: 4, folder: 1 } as const;

/** Opens a second reader; no post is sent yet. Throws `reader-is-remote` without the person's word, `reader-unreachable` when a model must be asked for and nobody answers. */
export async function openReader(settings: ReaderSettings, needs: OpenReader): Promise<SecondReader> {
  const { rubric, mayLeave, apiKey, patience = patient } = needs;
  if (isRemote(settings) && !mayLeave) throw new Problem("reader-is-remote", { saw: placeOf(settings) });

  if (settings.kind === "folder")
    return readerOver({ name: "folder", rubric, atOnce: atOnce.folder, ask: askFolder(settings.path) });
  if (settings.kind === "bedrock") {
    const { model, region } = settings;
    const ask = askBedrock({ model, region, endpoint: needs.bedrockEndpoint, patience });
    return readerOver({ name: modelOf(settings), rubric, atOnce: atOnce.remote, ask });
  }

  const base = endpointBase(settings.url);
  const model = settings.model ?? (await firstModel(base, apiKey));
  return readerOver({
    name: `${model} at ${placeOf(settings)}`,
    rubric,
    atOnce: isRemote(settings) ? atOnce.remote : atOnce.local,
    ask: askEndpoint({ base, model, apiKey, patience }),
  });
}

async function firstModel(base: string, apiKey: string | undefined): Promise<string> {
  const models = await modelsAt(base, apiKey).catch((cause: unknown) => {
    if (cause instanceof Problem) throw cause;
    throw new Problem("reader-unreachable", { saw: new URL(base).host }, { cause });
  });
  const [first] = models;
  if (first === undefined) throw new Problem("reader-refused", { saw: "it offers no model" });
  return first;
}
