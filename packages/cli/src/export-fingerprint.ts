import type { SourceFile } from "@hindsight/core/archive";
import { fingerprinted } from "@hindsight/core/fingerprint";
import { chooseReaders, newDigest, openArchive } from "@hindsight/readers";

/** Reads an export as an audit does, keeps nothing of it, and gives the digest of what was read. Throws `Problem`. */
export async function exportFingerprint(files: readonly SourceFile[]): Promise<string> {
  const archive = fingerprinted(await openArchive(files), newDigest);
  try {
    const paths = archive.members.map(({ path }) => path);
    for (const reader of chooseReaders(paths)) {
      const entries = reader.read(archive)[Symbol.asyncIterator]();
      while ((await entries.next()).done !== true);
    }
    return archive.fingerprint();
  } finally {
    await archive.close();
  }
}
