import { surfaceOf } from "./surfaces.ts";

/** Names no other platform uses, wherever they lie. */
const ownNames =
  /(?:^|\/)(?:your_instagram_activity\/|posts_\d+\.|post_comments(?:_\d+)?\.|reels_comments\.|threads_and_replies\.|igtv_videos\.|archived_posts\.|recently_deleted_content\.)/i;

/** Whether the paths look like an Instagram export of any year, whole or in part. */
export function recognises(paths: readonly string[]): boolean {
  const known = paths.filter((path) => surfaceOf(path) !== undefined);
  if (known.some((path) => path.includes("/") && !isFlat(path) && surfaceOf(path)?.shape !== "profile"))
    return true;
  if (known.some((path) => ownNames.test(path))) return true;
  if (paths.some((path) => /(?:^|\/)your_instagram_activity\//i.test(path))) return true;
  return known.some(isFlatMedia) && known.some((path) => /(?:^|\/)(?:comments|profile)\.json$/i.test(path));
}

const isFlat = (path: string): boolean => surfaceOf(path)?.shape.startsWith("flat-") === true;
const isFlatMedia = (path: string): boolean => surfaceOf(path)?.shape === "flat-media";
