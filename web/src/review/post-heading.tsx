import { worstSeverity } from "@hindsight/core/finding";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Post } from "@hindsight/core/post";
import { britishDate } from "../british-date.ts";
import { counted } from "../counted.ts";
import { categoryWords, kindWords, platformWords, severityWords } from "../plain-words.ts";
import { tamed } from "./text-pieces.ts";

/** What a post is and how weighty its findings are, in words; colour only repeats them. */
export function PostHeading(props: { flagged: FlaggedPost; pictures: number }) {
  const { post, findings } = props.flagged;
  const severity = worstSeverity(findings);
  const categories = [...new Set(findings.map(({ category }) => category))];
  return (
    <>
      <p class="badges">
        <span class={`badge severity ${severity}`}>{severityWords[severity]}</span>
        {categories.map((category) => (
          <span class={`badge ${category}`}>{categoryWords[category]}</span>
        ))}
      </p>
      <h2 class="card-title">{titleOf(post)}</h2>
      <PostFacts post={post} pictures={props.pictures} />
    </>
  );
}

/** What a post is called: "Reply of 6 May 2021". */
export const titleOf = ({ kind, date }: Pick<Post, "kind" | "date">): string =>
  `${kindWords[kind]} of ${britishDate(date)}`;

function PostFacts({ post, pictures }: { post: Post; pictures: number }) {
  const unseen = post.media.length - pictures;
  const facts = [
    post.surface === undefined
      ? platformWords[post.platform]
      : `${platformWords[post.platform]}, ${tamed(post.surface)}`,
    !post.dateIsExact && post.date !== undefined && "the day may be off by one",
    post.status === "archived" && "archived, so only you can see it",
    post.kind === "reply" && post.replyTo?.handle !== undefined && `to @${tamed(post.replyTo.handle)}`,
    post.kind === "repost" &&
      post.repostOf?.handle !== undefined &&
      `the words of @${tamed(post.repostOf.handle)}`,
    unseen > 0 &&
      `with ${counted(unseen, pictures > 0 ? "other picture or video" : "picture or video", pictures > 0 ? "other pictures or videos" : "pictures or videos")}, not shown here`,
    !post.isComplete && "the export holds only its beginning",
    post.editedInto !== undefined && "an earlier version of a post you edited",
  ];
  return (
    <p class="facts">
      <bdi>{facts.filter(Boolean).join(" · ")}</bdi>
      {" · "}
      <Permalink post={post} />
    </p>
  );
}

/** The link to the post on its platform; only ever a web address. */
export function Permalink({ post }: { post: Pick<Post, "url"> }) {
  if (post.url === undefined || !/^https?:\/\//i.test(post.url))
    return <span>no link: find it by its date</span>;
  return (
    <a href={post.url} target="_blank" rel="noreferrer noopener">
      Open the post<span class="unseen"> (in a new tab)</span>
    </a>
  );
}
