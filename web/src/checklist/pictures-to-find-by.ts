import type { Pictures } from "@hindsight/core/ports";
import { keptPictures, type KeptPicture } from "../pictures/kept-pictures.ts";
import { leftOf, type TodoGroup } from "./checklist-items.ts";

/** Posts of one group whose pictures are looked for: no page shows more. */
const mostInGroup = 90;

/** Kept pictures of the posts left to do that have no link of their own, by post. */
export const picturesToFindBy = (
  pictures: Pictures,
  auditId: string,
  groups: readonly TodoGroup[],
): Promise<ReadonlyMap<string, readonly KeptPicture[]>> =>
  keptPictures(
    pictures,
    auditId,
    groups.flatMap((group) =>
      leftOf(group)
        .slice(0, mostInGroup)
        .filter(({ post }) => post.url === undefined),
    ),
  );
