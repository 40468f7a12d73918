import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { britishDate } from "../british-date.ts";
import type { KeptPicture } from "../pictures/kept-pictures.ts";
import { PostPictures } from "../pictures/post-pictures.tsx";
import { kindWords } from "../plain-words.ts";
import { postAddress, postAnchor } from "../review/post-anchor.ts";
import { Permalink } from "../review/post-heading.tsx";
import { firstWords } from "../review/text-pieces.ts";
import { whereToFind } from "./where-to-find.ts";

interface TodoItemProps {
  readonly auditId: string;
  readonly flagged: FlaggedPost;
  /** Pictures to know the post by, where it has no link. */
  readonly pictures: readonly KeptPicture[];
}

/** One post on the checklist: how to find it, and the tick. */
export function TodoItem({ auditId, flagged, pictures }: TodoItemProps) {
  const { post, decision, doneAt } = flagged;
  const anchor = postAnchor(post.id);
  const isDone = doneAt !== undefined;
  return (
    <li class={isDone ? "done" : undefined} id={anchor} tabindex={-1}>
      <form method="post" action={`/audits/${auditId}/ticks`} data-swap={anchor}>
        <input type="hidden" name="postId" value={post.id} />
        <input type="hidden" name="done" value={isDone ? "0" : "1"} />
        <button
          class="tick"
          type="submit"
          aria-pressed={isDone ? "true" : "false"}
          aria-describedby={`${anchor}-words`}
        >
          <span class="box" aria-hidden="true">
            {isDone ? "✓" : ""}
          </span>
          Done
        </button>
      </form>
      <div id={`${anchor}-words`}>
        <p>
          <strong>{britishDate(post.date)}</strong>, {kindWords[post.kind].toLowerCase()}:{" "}
          <q class="post-text">{firstWords(post.text) || "no words"}</q>
        </p>
        {decision?.reason && (
          <p class="hint">
            Your note: <bdi>{decision.reason}</bdi>
          </p>
        )}
        <p class="facts">
          {post.url === undefined ? whereToFind(post) : <Permalink post={post} />}
          <span class="screen-only">
            {" · "}
            <a href={postAddress(auditId, post.id)}>Why it was flagged</a>
            {decision?.choice === "ask" && (
              <>
                {" · "}
                <a href={`${postAddress(auditId, post.id)}/ask`}>Make a page to ask with</a>
              </>
            )}
          </span>
        </p>
        <PostPictures auditId={auditId} post={post} pictures={pictures} />
      </div>
    </li>
  );
}
