import { counted, number } from "../counted.ts";
import { queryOf, type ReviewAddress } from "./review-address.ts";

/** Says that several posts were decided as one move, with the way back. */
export function MovedNote({ auditId, back, moved }: { auditId: string; back: string; moved: number }) {
  return (
    <div class="decided" role="status">
      <p>
        <strong>{number(moved)} posts were decided</strong>, as one decision.
      </p>
      <form method="post" action={`/audits/${auditId}/undo`}>
        <input type="hidden" name="back" value={back} />
        <button class="button quiet small" type="submit">
          Undo all {number(moved)}
        </button>
      </form>
    </div>
  );
}

interface QuietenedProps {
  readonly auditId: string;
  readonly address: ReviewAddress;
  readonly quietened: number;
}

/** Says how many posts quietened checks keep out of the list: what is not shown is never silent. */
export function QuietenedNote({ auditId, address, quietened }: QuietenedProps) {
  if (quietened === 0) return null;
  const isShown = address.quiet === "shown";
  return (
    <p class="hint">
      {counted(quietened, "post is", "posts are")}{" "}
      {isShown
        ? "in the list only while you look at what was quietened."
        : "left out, because only checks you quietened found something."}{" "}
      <a href={`?${queryOf(address, { quiet: isShown ? undefined : "shown" }).slice(1)}`}>
        {isShown ? "Leave them out again" : "Show them"}
      </a>
      {" · "}
      <a href={`/audits/${auditId}/fit`}>Your quietened checks</a>
    </p>
  );
}
