import type { Archive, Member } from "./archive.ts";

/** A running SHA-256, as `node:crypto` makes it; core itself knows no crypto. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal. To be called once. */
  hex(): string;
}

/** An archive that notes the digest of every member read through it to its end. */
export interface FingerprintedArchive extends Archive {
  /** One digest over the paths and digests of the members read, whatever the order; the same export read by the same rules gives the same. */
  fingerprint(): string;
}

/** Watches what is read from an archive, so that a statement can later be held against the same export. */
export function fingerprinted(archive: Archive, newDigest: () => Digest): FingerprintedArchive {
  const digests = new Map<Member, string>();

  return {
    ...archive,
    async *stream(member) {
      const digest = newDigest();
      for await (const bytes of archive.stream(member)) {
        digest.update(bytes);
        yield bytes;
      }
      digests.set(member, digest.hex());
    },
    fingerprint() {
      const all = newDigest();
      const lines = [...digests].map(([{ path }, hex]) => `${path}\n${hex}\n`).toSorted();
      all.update(new TextEncoder().encode(lines.join("")));
      return all.hex();
    },
  };
}
