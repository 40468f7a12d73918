import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { choiceWords, severityWords } from "../plain-words.ts";
import { worstSeverity } from "@hindsight/core/finding";
import { postAddress } from "../review/post-anchor.ts";
import { titleOf } from "../review/post-heading.tsx";
import { SeenIn } from "../review/seen-in.tsx";
import type { RuleBook } from "../rules/rule-book.ts";

interface RowProps {
  readonly auditId: string;
  readonly flagged: FlaggedPost;
  readonly rules: RuleBook;
}

/** One post in a list to be decided together: ticked, with its date, its checks and the words they saw. */
export function TogetherRow({ auditId, flagged, rules }: RowProps) {
  const { post, findings, decision } = flagged;
  const titles = [...new Set(findings.map(({ check }) => rules.check(check)?.title ?? check))];
  return (
    <li>
      <label>
        <input type="checkbox" name="postId" value={post.id} checked autocomplete="off" />
        <span>
          <strong>{titleOf(post)}</strong>
          <span class="facts">
            {severityWords[worstSeverity(findings)]}: <bdi>{titles.join("; ")}</bdi>
            {decision && ` · now marked ${choiceWords[decision.choice]}`}
          </span>
          <SeenIn flagged={flagged} />
        </span>
      </label>
      <a href={postAddress(auditId, post.id)}>
        Open<span class="unseen"> {titleOf(post)}</span>
      </a>
    </li>
  );
}
