import { counted, number } from "../counted.ts";
import { postAddress } from "../review/post-anchor.ts";
import { titleOf } from "../review/post-heading.tsx";
import { firstWords } from "../review/text-pieces.ts";
import { mostShown, type AgainFacts } from "./again-facts.ts";

interface FirstFlaggedProps extends Pick<AgainFacts, "news" | "flagged"> {
  readonly auditId: string;
}

/** What is flagged for the first time, and why it was not before. */
export function FirstFlagged({ auditId, news, flagged }: FirstFlaggedProps) {
  const { newPosts, newRules } = news;
  return (
    <section class="stack">
      <h2>Flagged for the first time</h2>
      {newPosts.length + newRules.length === 0 ? (
        <p>Among what was judged, no post is flagged that was not flagged before.</p>
      ) : (
        <p>
          {counted(newPosts.length, "post")} that you published since, and{" "}
          {counted(newRules.length, "older post")} that today’s rules flag and the earlier ones did not.
        </p>
      )}
      <Posts title="Published since" postIds={newPosts} {...{ auditId, flagged }} />
      <Posts title="Older, flagged by newer rules" postIds={newRules} {...{ auditId, flagged }} />
    </section>
  );
}

interface PostsProps extends Omit<FirstFlaggedProps, "news"> {
  readonly title: string;
  readonly postIds: readonly string[];
}

function Posts({ title, auditId, postIds, flagged }: PostsProps) {
  if (postIds.length === 0) return null;
  const known = postIds.slice(0, mostShown).map((postId) => flagged.get(postId)?.post);
  return (
    <details class="outcome">
      <summary>
        <h3>
          {title} <span class="count">({number(postIds.length)})</span>
        </h3>
      </summary>
      <ul class="again-posts">
        {known
          .filter((post) => post !== undefined)
          .map((post) => (
            <li>
              <p>
                <strong>{titleOf(post)}</strong>
              </p>
              <p>
                <q class="post-text">{firstWords(post.text) || "no words"}</q>
              </p>
              <p class="facts">
                <a href={postAddress(auditId, post.id)}>
                  Look and decide<span class="unseen">: {titleOf(post)}</span>
                </a>
              </p>
            </li>
          ))}
      </ul>
      {postIds.length > mostShown && (
        <p class="hint">And {number(postIds.length - mostShown)} more, in the review.</p>
      )}
    </details>
  );
}
