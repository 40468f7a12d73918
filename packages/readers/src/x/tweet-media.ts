import type { Member } from "@hindsight/core/archive";
import type { Media } from "@hindsight/core/post";
import type { Tweet, TweetMedia } from "./tweet.ts";

/** Finds the member that holds a media file, by file name; undefined when the export does not hold it. */
export type FindMedia = (name: string) => string | undefined;

/** Indexes the media of an export once. Only names are looked at: no picture is ever opened. */
export function mediaFinder(members: readonly Member[]): FindMedia {
  const paths = new Map<string, string>();
  for (const { path } of members) {
    const name = /_media\/([^/]{1,300})$/.exec(path)?.[1];
    if (name !== undefined && !paths.has(name)) paths.set(name, path);
  }
  return (name) => paths.get(name);
}

/** Every picture and video of a tweet. A retweet holds other people's. */
export function mediaOf(tweet: Tweet, id: string, find: FindMedia): Media[] {
  return allMedia(tweet).map((media) => {
    const path = fileNames(media)
      .map((name) => find(`${id}-${name}`))
      .find((found) => found !== undefined);
    return {
      kind: kinds[media.type ?? ""] ?? "unknown",
      isInArchive: path !== undefined,
      ...(path !== undefined && { path }),
      ...(media.ext_alt_text !== undefined && { altText: media.ext_alt_text }),
    };
  });
}

/** `entities` holds the first only, and calls it a photo whatever it is. */
export const allMedia = ({ entities, extended_entities }: Tweet): readonly TweetMedia[] =>
  extended_entities && extended_entities.media.length > 0 ? extended_entities.media : entities.media;

const kinds: Readonly<Record<string, Media["kind"]>> = {
  photo: "photo",
  video: "video",
  animated_gif: "video",
};

/** What the file may be called, best guess first: a video is named after its best version, not its still. */
function fileNames(media: TweetMedia): readonly string[] {
  const videos = (media.video_info?.variants ?? [])
    .filter((variant) => variant.content_type === "video/mp4")
    .toSorted((a, b) => (b.bitrate ?? 0) - (a.bitrate ?? 0))
    .map(({ url }) => baseName(url));
  const still = baseName(media.media_url_https ?? media.media_url ?? "");
  return [...videos, still, still.replace(/\.[a-z]{3,4}$/i, ".mp4")];
}

const baseName = (url: string): string =>
  /([^/?#]{0,200})(?:[?#]|$)/.exec(url.slice(url.lastIndexOf("/") + 1))?.[1] ?? "";
