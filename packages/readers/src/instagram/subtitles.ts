import type { Archive } from "@hindsight/core/archive";
import type { MediaIndex } from "./media.ts";
import { isSubtitles } from "./surfaces.ts";

/** Subtitles larger than this are not read, in bytes; an hour of speech is a tenth of it. */
const maxBytes = 1024 * 1024;

/** Fetches what is said in a video: the words of its `.srt` without numbers and times; undefined when there are none. */
export type SpokenWords = (uri: string) => Promise<string | undefined>;

/** Reads subtitles on demand; only members `isSubtitles` allows are opened, whatever path a record names. */
export const spokenWordsIn =
  (archive: Archive, index: MediaIndex): SpokenWords =>
  async (uri) => {
    const member = index.find(uri);
    if (!member || !isSubtitles(member.path) || member.size > maxBytes) return undefined;
    const decoder = new TextDecoder();
    let bytes = 0;
    let text = "";
    for await (const chunk of archive.stream(member)) {
      bytes += chunk.length;
      if (bytes > maxBytes) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
    return wordsOf(text + decoder.decode());
  };

function wordsOf(srt: string): string | undefined {
  const lines = srt.split(/\r?\n/).map((line) => line.replace(/<[^<>]{0,40}>/g, "").trim());
  const spoken = lines.filter(
    (line, at) =>
      line !== "" && !line.includes("-->") && !(/^\d+$/.test(line) && lines[at + 1]?.includes("-->")),
  );
  return spoken.length > 0 ? spoken.join(" ") : undefined;
}
