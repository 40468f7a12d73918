import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { britishDate } from "../british-date.ts";
import { counted, number } from "../counted.ts";
import type { AlikeGroup } from "./alike-groups.ts";
import { postAddress } from "./post-anchor.ts";
import { SeenIn } from "./seen-in.tsx";

/** Listed openly; more than these are folded. */
const openly = 3;

/** The posts that say nearly the same as the one above, ticked to be decided together with it. Stands inside its form. */
export function AlikePosts({ auditId, group }: { auditId: string; group: AlikeGroup }) {
  const { listed, total } = group;
  const first = listed.slice(0, openly);
  const rest = listed.slice(openly);
  return (
    <fieldset class="alike">
      <legend>and {counted(total, "more post", "more posts")} that say the same</legend>
      <p class="hint">What you choose counts for those that are ticked, as one decision.</p>
      <ul class="ticks">
        {first.map((flagged) => (
          <AlikeRow auditId={auditId} flagged={flagged} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>Show the other {number(rest.length)}, ticked too</summary>
          <ul class="ticks">
            {rest.map((flagged) => (
              <AlikeRow auditId={auditId} flagged={flagged} />
            ))}
          </ul>
        </details>
      )}
      {total > listed.length && (
        <p class="hint">{number(total - listed.length)} further ones come up once these are decided.</p>
      )}
    </fieldset>
  );
}

function AlikeRow({ auditId, flagged }: { auditId: string; flagged: FlaggedPost }) {
  const { post } = flagged;
  return (
    <li>
      <label>
        <input type="checkbox" name="postId" value={post.id} checked autocomplete="off" />
        <span>
          {britishDate(post.date)}: <SeenIn flagged={flagged} />
        </span>
      </label>
      <a href={postAddress(auditId, post.id)}>
        Open<span class="unseen"> the one of {britishDate(post.date)}</span>
      </a>
    </li>
  );
}
