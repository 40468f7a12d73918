import type { Papers } from "@hindsight/core/papers";
import { counted } from "../counted.ts";

/** Links shown at most; the review holds all of them. */
const mostLinks = 50;

/** What is flagged for the first time, and why it was not before. */
export function FirstFlagged({ auditId, news }: { auditId: string; news: Papers["news"] }) {
  return (
    <section class="stack">
      <h2>Flagged for the first time</h2>
      <p>
        {counted(news.newPosts.length, "post")} that you published since, and{" "}
        {counted(news.newRules.length, "older post")} that today’s rules flag and the earlier ones did not.
      </p>
      <PostLinks title="Published since" auditId={auditId} postIds={news.newPosts} />
      <PostLinks title="Older, flagged by newer rules" auditId={auditId} postIds={news.newRules} />
    </section>
  );
}

function PostLinks(props: { title: string; auditId: string; postIds: readonly string[] }) {
  if (props.postIds.length === 0) return null;
  return (
    <details>
      <summary>{props.title}</summary>
      <ul>
        {props.postIds.slice(0, mostLinks).map((postId) => (
          <li>
            <a href={`/audits/${props.auditId}/posts/${encodeURIComponent(postId)}`}>
              Post <bdi>{postId}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
