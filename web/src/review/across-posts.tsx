import type { AuditResult } from "@hindsight/core/audit";
import type { FindingSet } from "@hindsight/core/check";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { britishDate } from "../british-date.ts";
import { counted } from "../counted.ts";
import { categoryWords, choiceWords } from "../plain-words.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { FindingItem } from "./finding-item.tsx";
import { postAddress } from "./post-anchor.ts";
import { firstWords } from "./text-pieces.ts";

interface AcrossProps {
  readonly auditId: string;
  readonly result: Pick<AuditResult, "sets" | "account">;
  /** The posts that the sets name, by id. */
  readonly posts: ReadonlyMap<string, FlaggedPost>;
  readonly rules: RuleBook;
  readonly back: string;
}

/** What only shows when posts are seen together: sets that single somebody out, and the account as a whole. */
export function AcrossPosts({ auditId, result, posts, rules, back }: AcrossProps) {
  const { sets, account } = result;
  if (sets.length + account.length === 0) return null;
  return (
    <details class="across" open>
      <summary>
        <h2>Seen together</h2>{" "}
        <span>{counted(sets.length + account.length, "finding")} across several posts</span>
      </summary>
      {sets.map((set) => (
        <article class="card">
          <p class="badges">
            <span class={`badge ${set.category}`}>{categoryWords[set.category]}</span>
          </p>
          <FindingItem finding={{ ...set, action: "review" }} rules={rules} />
          <SetPosts auditId={auditId} set={set} posts={posts} back={back} />
        </article>
      ))}
      {account.map((finding) => (
        <article class="card">
          <p class="badges">
            <span class={`badge ${finding.category}`}>{categoryWords[finding.category]}</span>
          </p>
          <FindingItem finding={finding} rules={rules} />
        </article>
      ))}
    </details>
  );
}

function SetPosts({
  auditId,
  set,
  posts,
  back,
}: Omit<AcrossProps, "result" | "rules"> & { set: FindingSet }) {
  const toBreak = set.breakBy.filter((postId) => posts.get(postId)?.decision?.choice !== "delete");
  return (
    <>
      <ul class="set-posts">
        {set.posts.map((postId) => {
          const flagged = posts.get(postId);
          if (!flagged) return <li>A post that was not flagged by itself</li>;
          return (
            <li>
              <a href={postAddress(auditId, postId)}>{britishDate(flagged.post.date)}</a>:{" "}
              <q class="post-text">{firstWords(flagged.post.text)}</q>
              {flagged.decision && <em> (marked {choiceWords[flagged.decision.choice]})</em>}
            </li>
          );
        })}
      </ul>
      {toBreak.length > 0 && (
        <form method="post" action={`/audits/${auditId}/decisions`}>
          <input type="hidden" name="back" value={back} />
          {toBreak.map((postId) => (
            <input type="hidden" name="postId" value={postId} />
          ))}
          <button class="button quiet" type="submit" name="choice" value="delete">
            Mark {toBreak.length === 1 ? "the one post" : `the ${toBreak.length} posts`} to delete that would
            break the link
          </button>
        </form>
      )}
    </>
  );
}
