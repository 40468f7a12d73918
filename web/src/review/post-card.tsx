import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { ConsentOnFile } from "@hindsight/core/papers";
import { britishDate } from "../british-date.ts";
import { ConsentForm } from "../consents/consent-form.tsx";
import type { KeptPicture } from "../pictures/kept-pictures.ts";
import { PostPictures } from "../pictures/post-pictures.tsx";
import { choiceWords } from "../plain-words.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { AlikeGroup } from "./alike-groups.ts";
import { DecideForm, TakeBackForm, type DecideTarget } from "./decide-form.tsx";
import { FindingItem } from "./finding-item.tsx";
import { postAnchor } from "./post-anchor.ts";
import { PostHeading, titleOf } from "./post-heading.tsx";
import { PostText } from "./post-text.tsx";
import { firstWords } from "./text-pieces.ts";

interface CardProps {
  readonly flagged: FlaggedPost;
  readonly target: DecideTarget;
  readonly rules: RuleBook;
  readonly group: AlikeGroup | undefined;
  readonly pictures: readonly KeptPicture[];
  readonly consent: ConsentOnFile | undefined;
  /** The place of the set it is part of, if any. */
  readonly set: number | undefined;
  /** Whether it is one of the posts worth beginning with. */
  readonly isFirst?: boolean;
  /** Where the link that passes it over leads; without one it cannot be passed over, nor ticked. */
  readonly skipTo?: string;
}

/** A flagged post with everything needed to decide about it. */
export function PostCard(props: CardProps) {
  const { flagged, target, rules, group, pictures, consent, set, isFirst, skipTo } = props;
  const { post, findings, decision } = flagged;
  return (
    <article
      class="card"
      id={postAnchor(post.id)}
      tabindex={-1}
      data-post={post.id}
      data-words={firstWords(post.text, 60) || "no words"}
      data-first={isFirst === true ? "" : undefined}
    >
      {skipTo !== undefined && <TickBox flagged={flagged} />}
      <PostHeading flagged={flagged} pictures={pictures.length} />
      <PostText text={post.text} spans={findings.flatMap(({ spans }) => spans)} />
      <PostPictures auditId={target.auditId} post={post} pictures={pictures} />
      {findings.map((finding) => (
        <FindingItem finding={finding} rules={rules} />
      ))}
      {set !== undefined && (
        <p>
          <a href={`/audits/${target.auditId}/sets/${set}`}>See it together with the posts it belongs to</a>
        </p>
      )}
      {decision && (
        <div class="decided">
          <p>
            Marked <strong>{choiceWords[decision.choice]}</strong> on {britishDate(decision.at)}.
          </p>
          <TakeBackForm postId={post.id} target={target} />
        </div>
      )}
      <DecideForm flagged={flagged} target={target} group={group} skipTo={skipTo} />
      {findings.some(({ category }) => category === "confidentiality") && (
        <ConsentForm flagged={flagged} target={target} consent={consent} />
      )}
    </article>
  );
}

/** Ticks a card, to decide about it together with others. */
const TickBox = ({ flagged: { post } }: Pick<CardProps, "flagged">) => (
  <label class="tick-box">
    <input type="checkbox" name="postId" value={post.id} form="ticked" autocomplete="off" />
    <span>
      Tick<span class="unseen">: {titleOf(post)}</span>
    </span>
  </label>
);

/** A post that was decided a moment ago, in the place it had, with the way back. */
export function DecidedSlip({ flagged: { post, decision }, target }: Pick<CardProps, "flagged" | "target">) {
  if (!decision) return null;
  return (
    <article class="slip" id={postAnchor(post.id)} tabindex={-1}>
      <p>
        Marked <strong>{choiceWords[decision.choice]}</strong>:{" "}
        <q class="post-text">{firstWords(post.text, 60) || "no words"}</q>
      </p>
      <TakeBackForm postId={post.id} target={target} />
    </article>
  );
}
