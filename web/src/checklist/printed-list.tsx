import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { britishDate } from "../british-date.ts";
import { number } from "../counted.ts";
import { kindWords, platformWords } from "../plain-words.ts";
import { firstWords } from "../review/text-pieces.ts";
import type { TodoGroup } from "./checklist-items.ts";
import { howTo } from "./how-to.ts";
import { todoHeadings } from "./todo-list.tsx";
import { whereToFind } from "./where-to-find.ts";

/** The whole checklist for paper: no forms, a box for each post, addresses written out. */
export function PrintedList({ groups }: { groups: readonly TodoGroup[] }) {
  return groups.map(({ platform, choice, posts }) => (
    <section class="printed">
      <h2>
        {platformWords[platform]}: {todoHeadings[choice].toLowerCase()} ({number(posts.length)})
      </h2>
      <p>{howTo(platform, choice)}</p>
      <ol>
        {posts.map((flagged) => (
          <PrintedItem flagged={flagged} />
        ))}
      </ol>
    </section>
  ));
}

function PrintedItem({ flagged: { post, decision, doneAt } }: { flagged: FlaggedPost }) {
  const isWeb = post.url !== undefined && /^https?:\/\//i.test(post.url);
  return (
    <li>
      <span class="tickbox">{doneAt === undefined ? "☐" : "☑"}</span>{" "}
      <strong>{britishDate(post.date)}</strong>, {kindWords[post.kind].toLowerCase()}:{" "}
      <q>
        <bdi>{firstWords(post.text, 140) || "no words"}</bdi>
      </q>
      <br />
      {isWeb ? <a href={post.url}>{post.url}</a> : whereToFind(post)}
      {decision?.reason && (
        <>
          <br />
          Your note: <bdi>{decision.reason}</bdi>
        </>
      )}
    </li>
  );
}
