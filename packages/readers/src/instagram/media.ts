import type { Member } from "@hindsight/core/archive";
import type { Media } from "@hindsight/core/post";

const kinds: readonly (readonly [RegExp, Media["kind"]])[] = [
  [/\.(?:jpe?g|png|webp|heic|heif|gif|avif)$/i, "photo"],
  [/\.(?:mp4|mov|m4v|webm|avi|3gp)$/i, "video"],
  [/\.(?:mp3|m4a|aac|wav|ogg)$/i, "audio"],
  // Some videos have no extension; the folder gives them away.
  [/(?:^|\/)(?:reels|igtv)\/(?:[^/]+\/)*[^./]+$/i, "video"],
];

/** What a picture's path says it is. */
export const mediaKind = (uri: string): Media["kind"] =>
  kinds.find(([pattern]) => pattern.test(uri))?.[1] ?? "unknown";

/** Finds members by the paths posts name, which lack the folder a zip adds on top. */
export interface MediaIndex {
  find(uri: string): Member | undefined;
}

/** Members that share a file name beyond this many are not looked at: only a hostile archive has them. */
const maxNamesakes = 50;

/** Indexes an archive's members by file name. */
export function indexMedia(members: readonly Member[]): MediaIndex {
  const byName = new Map<string, Member[]>();
  for (const member of members) {
    const name = nameOf(member.path);
    const namesakes = byName.get(name) ?? [];
    if (namesakes.length === 0) byName.set(name, namesakes);
    if (namesakes.length < maxNamesakes) namesakes.push(member);
  }
  return {
    find: (uri) => byName.get(nameOf(uri))?.find(({ path }) => path === uri || path.endsWith(`/${uri}`)),
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** One picture of a post as far as the archive holds it. */
export function mediaOf(uri: string, index: MediaIndex, caption?: string): Media {
  const member = index.find(uri);
  return {
    kind: mediaKind(uri),
    isInArchive: member !== undefined,
    ...(member && { path: member.path }),
    ...(caption !== undefined && caption !== "" && { caption }),
  };
}
