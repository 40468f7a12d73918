import type { Reply } from "@hindsight/core/second-reader";
import type { Prompt } from "./prompt.ts";

/** One way to have a prompt answered. Undefined: the answer is yet to be brought. Throws `Problem` when it cannot be had. */
export type Ask = (prompt: Prompt, key: string, signal: AbortSignal) => Promise<Reply | undefined>;
