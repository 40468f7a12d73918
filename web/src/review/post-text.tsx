import type { Span } from "@hindsight/core/finding";
import { number } from "../counted.ts";
import { excerptOf, textPieces } from "./text-pieces.ts";

/** Texts longer than this are folded; in UTF-16 units. */
const foldedFrom = 900;
/** More than this of one text is not sent to the page. */
const mostShown = 100_000;

/** The words of a post with what was seen marked. Hostile text: isolated, escaped, folded when long. */
export function PostText({ text, spans }: { text: string; spans: readonly Span[] }) {
  if (text.trim() === "") return <p class="hint">No words: a picture or video alone.</p>;
  if (text.length <= foldedFrom) return <Words text={text} spans={spans} />;

  const excerpt = excerptOf(text, spans, foldedFrom / 2);
  return (
    <>
      <Words {...excerpt} />
      <details class="whole">
        <summary>Show the whole text ({number(text.length)} characters)</summary>
        <Words text={text.slice(0, mostShown)} spans={spans} isCutAfter={text.length > mostShown} />
      </details>
    </>
  );
}

function Words(props: { text: string; spans: readonly Span[]; isCutBefore?: boolean; isCutAfter?: boolean }) {
  return (
    <blockquote class="post-text" dir="auto">
      {props.isCutBefore && "… "}
      <bdi dir="auto">
        {textPieces(props.text, props.spans).map(({ text, isMarked }) =>
          isMarked ? <mark>{text}</mark> : text,
        )}
      </bdi>
      {props.isCutAfter && " …"}
    </blockquote>
  );
}
