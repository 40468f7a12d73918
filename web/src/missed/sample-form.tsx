import type { Post } from "@hindsight/core/post";
import { britishDate } from "../british-date.ts";
import { kindWords, platformWords } from "../plain-words.ts";
import { postAnchor } from "../review/post-anchor.ts";
import { PostText } from "../review/post-text.tsx";

/** The posts drawn, each with a box to tick. */
export function SampleForm(props: { auditId: string; posts: readonly Post[]; missed: readonly string[] }) {
  const { auditId, posts, missed } = props;
  return (
    <form method="post" action={`/audits/${auditId}/missed`} class="stack">
      <ol class="drawn">
        {posts.map((post) => (
          <li class="card">
            <p class="facts">
              {kindWords[post.kind]} of {britishDate(post.date)} · {platformWords[post.platform]}
            </p>
            <PostText text={post.text} spans={[]} />
            <p class="check">
              <input
                type="checkbox"
                id={postAnchor(post.id)}
                name="missed"
                value={post.id}
                checked={missed.includes(post.id)}
              />
              <label for={postAnchor(post.id)}>I would have flagged this</label>
            </p>
          </li>
        ))}
      </ol>
      <button class="button" type="submit">
        That is all of them
      </button>
    </form>
  );
}
