import type { Post } from "@hindsight/core/post";
import type { ReaderEntry } from "@hindsight/core/reader";

const sentences = {
  replies:
    "X does not put the posts you replied to or quoted into the export, so your words are judged without them.",
  cutReposts: "X cuts other people's posts that you reposted; the rest of them could not be judged.",
  cutPosts: "Some of your longer posts are cut off in the export; only their beginning was judged.",
  altText:
    "X does not put picture descriptions (alt text) into the export; check them on the pictures themselves.",
};

/** Collects what the posts show the export to lack; each sentence is told once. */
export function remarkKeeper() {
  const found = new Set<keyof typeof sentences>();
  return {
    see(post: Post): void {
      if (post.replyTo ?? post.quoteOf) found.add("replies");
      if (!post.isComplete) found.add(post.kind === "repost" ? "cutReposts" : "cutPosts");
      if (post.media.some(({ altText }) => altText === undefined)) found.add("altText");
    },
    entries: (): readonly ReaderEntry[] =>
      [...found].map((name) => ({ kind: "note", text: sentences[name] }) as const),
  };
}
