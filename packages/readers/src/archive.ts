import type { Archive, IgnoredMember, Member, OpenArchive, SourceFile } from "@hindsight/core/archive";
import { Problem } from "@hindsight/core/problem";
import { maxMembers, maxUnpackedBytes } from "./archive-limits.ts";
import { isLitter, pathFault, shownPath } from "./member-path.ts";
import { bytesOf } from "./source-file.ts";
import { isZip, openZip } from "./zip.ts";

/** Never looked into: what a folder is full of, and documents that are zips inside. */
const plain =
  /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|mp3|m3u8|srt|js|json|csv|html?|txt|docx|xlsx|pptx|odt|epub)$/i;

type Stream = () => AsyncIterable<Uint8Array>;

/**
 * Opens the files of one upload as one archive: zips become their members, other files are members themselves.
 * Throws `Problem` when a zip cannot be read or there are more than `maxMembers` files; the caller then closes them.
 */
export const openArchive: OpenArchive = async (files) => {
  const streams = new Map<Member, Stream>();
  const ignored: IgnoredMember[] = [];

  for (const file of files) {
    if (isLitter(file.name)) continue;
    if (!plain.test(file.name) && isZip(await file.read(0, 4))) {
      const zip = await openZip(file, maxMembers - streams.size - ignored.length);
      ignored.push(...zip.ignored);
      for (const member of zip.members) streams.set(member, () => zip.stream(member));
      continue;
    }
    const fault = pathFault(file.name);
    if (fault !== undefined) ignored.push({ path: shownPath(file.name), reason: fault });
    else streams.set({ path: file.name, size: file.size }, () => bytesOf(file, 0, file.size));
    if (streams.size + ignored.length > maxMembers) {
      throw new Problem("too-many-members", { limit: maxMembers.toLocaleString("en-GB") });
    }
  }
  return joined(files, streams, ignored);
};

function joined(
  files: readonly SourceFile[],
  streams: ReadonlyMap<Member, Stream>,
  ignored: readonly IgnoredMember[],
): Archive {
  let unpacked = 0;
  return {
    members: [...streams.keys()],
    ignored,
    async *stream(member) {
      const open = streams.get(member);
      if (!open) throw new Error("This member is not of this archive.");
      for await (const chunk of open()) {
        unpacked += chunk.length;
        if (unpacked > maxUnpackedBytes) throw new Problem("zip-bomb", { file: member.path, limit: "64 GB" });
        yield chunk;
      }
    },
    async close() {
      await Promise.all(files.map((file) => file.close()));
    },
  };
}
