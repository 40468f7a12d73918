import type { Post } from "@hindsight/core/post";
import { britishDate } from "../british-date.ts";
import { whereToFind } from "../checklist/where-to-find.ts";
import { kindWords, platformWords } from "../plain-words.ts";
import { Permalink } from "../review/post-heading.tsx";
import { firstWords } from "../review/text-pieces.ts";

/** The posts the person ticked, with how to find each: they are on no list of flagged posts. */
export function MissedList({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="ticked">
      <h2 id="ticked">The posts you ticked</h2>
      <p>
        They are not among the flagged posts, so deal with them here and now. If they have something in
        common, use the search on the platform for more of their kind.
      </p>
      <ul>
        {posts.map((post) => (
          <li>
            {platformWords[post.platform]}, {kindWords[post.kind].toLowerCase()} of {britishDate(post.date)}:{" "}
            <q class="post-text">{firstWords(post.text) || "no words"}</q>{" "}
            {post.url === undefined ? whereToFind(post) : <Permalink post={post} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
