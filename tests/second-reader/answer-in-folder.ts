import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A post as it stands in a request: its number and its words. */
export interface AskedPost {
  readonly n: number;
  readonly text: string;
}

/** One opinion, as a model would write it. */
export interface Said {
  readonly n: number;
  readonly check: string;
  readonly quote: string;
  readonly why: string;
  readonly severity: string;
  readonly confidence: number;
}

/** The posts of a request, read from its words. */
export function postsIn(request: string): readonly AskedPost[] {
  const posts = request.matchAll(/^Post (\d+): [\s\S]+?^<post (\w+)>\n([\s\S]*?)\n<\/post \2>/gm);
  return [...posts].map(([, n, , text = ""]) => ({ n: Number(n), text }));
}

/** An answer in the form that was asked for: what is said of some posts, the rest clear. */
export function answerText(posts: readonly AskedPost[], said: readonly Said[]): string {
  const named = new Set(said.map(({ n }) => n));
  return JSON.stringify({ clear: posts.map(({ n }) => n).filter((n) => !named.has(n)), findings: said });
}

/** Answers every request in a folder that has no answer yet; returns the posts of each. */
export function answerInFolder(
  folder: string,
  say: (posts: readonly AskedPost[]) => string,
): readonly (readonly AskedPost[])[] {
  const files = readdirSync(folder);
  const open = files.filter(
    (name) => name.endsWith(".request.txt") && !files.includes(name.replace("request", "answer")),
  );
  return open.map((name) => {
    const posts = postsIn(readFileSync(join(folder, name), "utf8"));
    writeFileSync(join(folder, name.replace("request", "answer")), say(posts));
    return posts;
  });
}
