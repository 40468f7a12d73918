import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A post as it stands in a request: its number and its words. */
export interface AskedPost {
  readonly n: number;
  readonly text: string;
  /** Whether it is asked about as one of a set, or near one. */
  readonly isInSet: boolean;
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
  const isInSet = request.includes("\nThe set, posts 1 to ");
  return [...posts].map(([, n, , text = ""]) => ({ n: Number(n), text, isInSet }));
}

/** What is said of a set. */
export interface SaidOfSet {
  readonly verdict: string;
  readonly add: readonly { readonly n: number; readonly quote: string }[];
  readonly why: string;
  readonly confidence: number;
}

/** An answer about a set, which is confirmed unless said otherwise. */
export const setText = (said: Partial<SaidOfSet> = {}): string =>
  JSON.stringify({
    verdict: "confirm",
    add: [],
    why: "Together these may let a neighbour know who it was.",
    confidence: 0.8,
    ...said,
  });

/** An answer in the form that was asked for: what is said of some posts, the rest clear; a set is confirmed. */
export function answerText(posts: readonly AskedPost[], said: readonly Said[]): string {
  if (posts.some(({ isInSet }) => isInSet)) return setText();
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
