import * as z from "zod";
import { reach, refusal } from "./chat-endpoint.ts";
import { readBounded } from "./read-bounded.ts";

/** Where Ollama, LM Studio and the llama.cpp server listen unless told otherwise. */
const usualPlaces = ["http://127.0.0.1:11434/v1", "http://127.0.0.1:1234/v1", "http://127.0.0.1:8080/v1"];
/** Milliseconds to wait for a list; on the same computer it comes at once. */
const timeout = 3000;
const mostModels = 50;

const Models = z.object({ data: z.array(z.object({ id: z.string().max(200) })) });

/** The models an endpoint offers, by name. Throws when it cannot be asked, or answers something else. */
export async function modelsAt(base: string, apiKey: string | undefined): Promise<readonly string[]> {
  const headers: Record<string, string> = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  const response = await reach(`${base}/models`, { headers, signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw refusal(response);
  const { data } = Models.parse(JSON.parse(await readBounded(response)));
  return data.slice(0, mostModels).map(({ id }) => id);
}

/** A model that was found to run on this computer. */
export interface FoundModel {
  readonly url: string;
  readonly model: string;
}

/** Looks for models on this computer, and nowhere else. To be called only when the person asks for it. */
export async function findOnThisComputer(
  places: readonly string[] = usualPlaces,
): Promise<readonly FoundModel[]> {
  const found = await Promise.all(
    places.map(async (url) => {
      const models = await modelsAt(url, undefined).catch(() => []);
      return models.map((model) => ({ url, model }));
    }),
  );
  return found.flat();
}
