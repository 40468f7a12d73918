import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Pictures } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";

/** Pictures of one post that are shown; the platform shows the rest. */
export const mostPictures = 4;

/** The pictures a post names that an export could hold. */
const picturesOf = ({ media }: Pick<Post, "media">) =>
  media.flatMap(({ kind, path, isInArchive, altText, caption }) =>
    kind === "photo" && isInArchive && path !== undefined ? [{ path, says: altText ?? caption }] : [],
  );

/** A picture that was kept, with what the export says about it. */
export interface KeptPicture {
  readonly path: string;
  readonly says: string | undefined;
}

/** The first pictures of each post that were kept, by post; posts without any are left out. */
export async function keptPictures(
  pictures: Pictures,
  auditId: string,
  shown: readonly Pick<FlaggedPost, "post">[],
): Promise<ReadonlyMap<string, readonly KeptPicture[]>> {
  const kept = new Map<string, readonly KeptPicture[]>();
  for (const { post } of shown) {
    const named = picturesOf(post).slice(0, mostPictures);
    const found = await Promise.all(
      named.map(async (picture) => ({ picture, isKept: await isKept(pictures, auditId, picture.path) })),
    );
    const there = found.filter(({ isKept }) => isKept).map(({ picture }) => picture);
    if (there.length > 0) kept.set(post.id, there);
  }
  return kept;
}

/** Reads the first part only, so that whatever was opened is closed again. */
async function isKept(pictures: Pictures, auditId: string, path: string): Promise<boolean> {
  const parts = (await pictures.read(auditId, path))?.[Symbol.asyncIterator]();
  if (!parts) return false;
  const { done } = await parts.next();
  await parts.return?.();
  return done !== true;
}
