import { mkdir, open, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "@hindsight/core/problem";
import { estimateTokens, type Reply } from "@hindsight/core/second-reader";
import type { Ask } from "./ask.ts";
import type { Prompt } from "./prompt.ts";

/** Larger files are no answer to thirty posts. */
const mostBytes = 2_000_000;

/** Writes each request as a file that can be read, or given to any model, and takes its answer from the file beside it: `KEY.request.txt`, `KEY.answer.txt` (or `.json`). */
export function askFolder(path: string): Ask {
  return async (prompt, key) => {
    const request = join(path, `${key}.request.txt`);
    try {
      await mkdir(path, { recursive: true, mode: 0o700 });
      const answer =
        (await textOf(join(path, `${key}.answer.txt`))) ?? (await textOf(join(path, `${key}.answer.json`)));
      if (answer !== undefined) return replyOf(prompt, answer);
      if (!(await isThere(request))) await writeWhole(request, `${prompt.rubric}\n${prompt.posts}\n`);
      return undefined;
    } catch (cause) {
      throw new Problem("unwritable", { file: path }, { cause });
    }
  };
}

const replyOf = ({ rubric, posts }: Prompt, text: string): Reply => ({
  text,
  usage: {
    tokensIn: estimateTokens(rubric) + estimateTokens(posts),
    tokensOut: estimateTokens(text),
    isEstimated: true,
  },
});

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Undefined when there is no such file, or it is still empty; an answer too long to be one is an empty one. */
async function textOf(path: string): Promise<string | undefined> {
  if (!(await isThere(path))) return undefined;
  const { size } = await stat(path);
  if (size === 0) return undefined;
  return size > mostBytes ? "{}" : await readFile(path, "utf8");
}

/** Holds posts, so only its owner may read it; it appears whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, text, { mode: 0o600 });
  await using file = await open(part, "r");
  await file.sync();
  await rename(part, path);
}
