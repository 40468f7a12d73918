import { Author } from "@hindsight/core/author";
import type { History, Judge } from "@hindsight/core/check";
import { tallyCoverage } from "@hindsight/core/coverage";
import { yearOf, type Post } from "@hindsight/core/post";
import type { AccountExample, DatedPost } from "./define-account-check.ts";

/** A small history that stands for an account: its posts, and what judging them leaves for the account checks. */
export function historyOf(
  judge: Judge,
  { bio, account, posts = [], more = {}, author: given }: AccountExample,
): { readonly history: History; readonly posts: readonly Post[] } {
  const author = Author.parse({ profession: "doctor", ...given });
  const all = [...(bio === undefined ? [] : [bioPost(bio)]), ...posts.map(postAt)];
  const clues = all.flatMap((post) => {
    const judgement = judge.judge(post, author);
    return judgement.kind === "judged" ? judgement.clues : [];
  });

  const tally = tallyCoverage();
  for (const post of all) tally.post("posts.js", { kind: post.kind, year: yearOf(post), media: post.media });
  const { byYear, ...coverage } = tally.coverage();
  const accounts = account ? [{ platform: "x" as const, formerHandles: [], ...account }] : [];
  return {
    history: { clues, author, accounts, coverage: { ...coverage, byYear: { ...byYear, ...more } } },
    posts: all,
  };
}

const shell = {
  platform: "x",
  kind: "post",
  dateIsExact: true,
  status: "live",
  links: [],
  mentions: [],
  isComplete: true,
  media: [],
} as const;

const bioPost = (text: string): Post => ({
  ...shell,
  id: "x:bio",
  kind: "bio",
  text,
  dateIsExact: false,
  links: [],
  mentions: [],
  media: [],
});

function postAt(given: DatedPost, index: number): Post {
  const { date, text, ...rest } = "text" in given ? given : { date: given[0], text: given[1] };
  return {
    ...shell,
    id: `x:${index + 1}`,
    text,
    date: `${date}T12:00:00.000Z`,
    links: [],
    mentions: [...text.matchAll(/@(\w+)/g)].map(([, name = ""]) => name),
    media: [],
    ...rest,
  };
}
