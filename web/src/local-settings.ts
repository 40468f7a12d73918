import { defaultHome } from "@hindsight/store/local";
import * as z from "zod";

const Environment = z.object({
  HINDSIGHT_HOME: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4747),
  HINDSIGHT_THREADS: z.coerce.number().int().min(1).max(64).optional(),
  HINDSIGHT_SECOND_READER_KEY: z.string().max(1000).optional(),
});

/** How the local server is set up. */
export interface LocalSettings {
  readonly home: string;
  /** Where to begin looking for a free port; 0 takes any. */
  readonly port: number;
  readonly threads: number | undefined;
  /** The key a second reader's endpoint may ask for. */
  readonly secondReaderKey?: string | undefined;
}

/** Reads the settings from the environment. Throws a sentence about the first that makes no sense. */
export function localSettings(environment: NodeJS.ProcessEnv): LocalSettings {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    throw new Error(
      `The setting ${parsed.error.issues[0]?.path.join(".") ?? ""} is not a number that can be used.`,
    );
  }
  const {
    PORT: port,
    HINDSIGHT_THREADS: threads,
    HINDSIGHT_SECOND_READER_KEY: secondReaderKey,
  } = parsed.data;
  return { home: defaultHome(environment, process.platform), port, threads, secondReaderKey };
}
