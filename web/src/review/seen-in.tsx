import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { excerptOf, textPieces } from "./text-pieces.ts";

/** About so many UTF-16 units are shown around what was seen. */
const shownLength = 160;

/** The words of a post around what was seen in it, marked: the evidence in a line of a list. */
export function SeenIn({ flagged: { post, findings } }: { flagged: FlaggedPost }) {
  if (post.text.trim() === "") return <em>no words, a picture or video alone</em>;

  const spans = findings.flatMap((finding) => finding.spans);
  const { text, spans: within, isCutBefore, isCutAfter } = excerptOf(post.text, spans, shownLength);
  return (
    <q class="post-text">
      {isCutBefore && "… "}
      <bdi dir="auto">
        {textPieces(text.replace(/\s/g, " "), within).map((piece) =>
          piece.isMarked ? <mark>{piece.text}</mark> : piece.text,
        )}
      </bdi>
      {isCutAfter && " …"}
    </q>
  );
}
