import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { britishDate } from "../british-date.ts";
import { choiceWords } from "../plain-words.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { DecideForm, TakeBackForm, type DecideTarget } from "./decide-form.tsx";
import { FindingItem } from "./finding-item.tsx";
import { postAnchor } from "./post-anchor.ts";
import { PostHeading } from "./post-heading.tsx";
import { PostText } from "./post-text.tsx";
import { firstWords } from "./text-pieces.ts";

interface CardProps {
  readonly flagged: FlaggedPost;
  readonly target: DecideTarget;
  readonly rules: RuleBook;
}

/** A flagged post with everything needed to decide about it. */
export function PostCard({ flagged, target, rules }: CardProps) {
  const { post, findings, decision } = flagged;
  return (
    <article class="card" id={postAnchor(post.id)} tabindex={-1}>
      <PostHeading flagged={flagged} />
      <PostText text={post.text} spans={findings.flatMap(({ spans }) => spans)} />
      {findings.map((finding) => (
        <FindingItem finding={finding} rules={rules} />
      ))}
      {decision && (
        <div class="decided">
          <p>
            Marked <strong>{choiceWords[decision.choice]}</strong> on {britishDate(decision.at)}.
          </p>
          <TakeBackForm postId={post.id} target={target} />
        </div>
      )}
      <DecideForm flagged={flagged} target={target} />
    </article>
  );
}

/** A post that was decided a moment ago, in the place it had, with the way back. */
export function DecidedSlip({ flagged: { post, decision }, target }: Omit<CardProps, "rules">) {
  if (!decision) return null;
  return (
    <article class="slip" id={postAnchor(post.id)} tabindex={-1}>
      <p>
        Marked <strong>{choiceWords[decision.choice]}</strong>:{" "}
        <q class="post-text">{firstWords(post.text, 60)}</q>
      </p>
      <TakeBackForm postId={post.id} target={target} />
    </article>
  );
}
