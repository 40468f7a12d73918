import { Author } from "@hindsight/core/author";
import type { Post } from "@hindsight/core/post";
import type { Example } from "./define-check.ts";

/** An example as the post and author it stands for. */
export function exampleOf(example: Example): { readonly post: Post; readonly author: Author } {
  const given = typeof example === "string" ? { text: example } : example;
  const handle = /^@(\w+)\s/.exec(given.text)?.[1];
  const post: Post = {
    id: "x:1",
    platform: "x",
    kind: given.kind ?? (handle ? "reply" : "post"),
    text: given.text,
    date: given.date ?? "2023-05-17T12:00:00.000Z",
    dateIsExact: true,
    status: "live",
    links: [...(given.links ?? [])],
    mentions: [...given.text.matchAll(/@(\w+)/g)].map(([, name = ""]) => name),
    replyTo: handle ? { handle } : undefined,
    isComplete: true,
    media: given.media ? [{ kind: given.media, isInArchive: false }] : [],
  };
  return { post, author: Author.parse({ profession: "doctor", ...given.author }) };
}
