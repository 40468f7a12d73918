import { britishDate } from "../british-date.ts";
import { choiceWords } from "../plain-words.ts";
import { postAddress, postAnchor } from "../review/post-anchor.ts";
import { Permalink, titleOf } from "../review/post-heading.tsx";
import { PostText } from "../review/post-text.tsx";
import type { Proposed } from "./proposal.ts";
import type { SetPost } from "./set-posts.ts";

interface SetPostProps {
  readonly auditId: string;
  readonly setPost: SetPost;
  /** Whether it is one of the few to delete. */
  readonly isToDelete: boolean;
  readonly proposed: Proposed | undefined;
}

/** One post of a set, whole, with where it stands. */
export function SetPostCard({ auditId, setPost: { post, flagged }, isToDelete, proposed }: SetPostProps) {
  const decision = flagged?.decision;
  return (
    <li class={isToDelete ? "card to-delete" : "card"} id={postAnchor(post.id)}>
      {isToDelete && (
        <p class="badges">
          <span class="badge high">Deleting this is part of what is enough</span>
        </p>
      )}
      <h2 class="card-title">{titleOf(post)}</h2>
      <PostText text={post.text} spans={flagged?.findings.flatMap(({ spans }) => spans) ?? []} />
      <p class="facts">
        <Permalink post={post} />
        {flagged ? (
          <>
            {" · "}
            <a href={postAddress(auditId, post.id)}>Everything about this post</a>
          </>
        ) : (
          " · not flagged by itself, so it cannot be marked here"
        )}
      </p>
      {decision && (
        <p>
          Marked <strong>{choiceWords[decision.choice]}</strong> on {britishDate(decision.at)}.
        </p>
      )}
      {!decision && proposed === "leave" && (
        <p class="hint">It was flagged for something else too, so it stays on your list to be decided.</p>
      )}
    </li>
  );
}
