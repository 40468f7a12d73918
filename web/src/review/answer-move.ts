import type { Context } from "hono";
import { postAddress, postAnchor } from "./post-anchor.ts";
import { queryOf, readAddress } from "./review-address.ts";

/** A move that was made or taken back, and where the person was. */
interface Moved {
  readonly auditId: string;
  /** The query of the review, "post" for the page of one post, or "sets/2" for the page of one set. */
  readonly back: string;
  readonly postIds: readonly string[];
  readonly isUndo?: boolean;
}

/** Answers a move: the browser code hears which posts it touched, a plain form goes back to where it was sent from. */
export function answerMove(c: Context, moved: Moved): Response {
  if (c.req.header("accept") === "application/json") return c.json({ postIds: moved.postIds });
  return c.redirect(backTo(moved), 303);
}

/** Where the person was: only ever a page of this audit, whatever the form said. */
function backTo({ auditId, back, postIds, isUndo = false }: Moved): string {
  const [first] = postIds;
  if (back === "post" && first !== undefined) return postAddress(auditId, first);
  if (/^sets\/\d{1,6}$/.test(back)) return `/audits/${auditId}/${back}#proposal`;

  const address = readAddress(back.slice(0, 2000));
  if (postIds.length > 1) {
    const moved = isUndo ? undefined : postIds.length;
    return `/audits/${auditId}/review${queryOf(address, { page: address.page, moved })}`;
  }
  const query = queryOf(address, { page: address.page, just: first });
  return `/audits/${auditId}/review${query}${first === undefined ? "" : `#${postAnchor(first)}`}`;
}
