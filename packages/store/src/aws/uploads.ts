import type { SourceFile } from "@hindsight/core/archive";
import type { Uploads } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";
import type { Listed, Objects } from "./objects.ts";
import { prefixOf } from "./place.ts";

const filesIn = (auditId: string): string => `${prefixOf("uploads", auditId)}files/`;

/** S3 takes keys of 1,024 bytes; what is left once our prefix and the spelling of the name are taken off. */
const longestName = 680;

/**
 * The key a file of an upload has in the bucket, also for uploads that go there directly.
 * The name is spelt in base64url: names from outside may hold anything, keys may not. Throws `unreadable-upload` on a name of more than 680 bytes.
 */
export function uploadKey(auditId: string, name: string): string {
  const bytes = Buffer.from(name);
  if (bytes.length > longestName) throw new Problem("unreadable-upload", { file: name.slice(0, 80) });
  return filesIn(auditId) + bytes.toString("base64url");
}

const nameOf = (auditId: string, key: string): string =>
  Buffer.from(key.slice(filesIn(auditId).length), "base64url").toString();

/** Uploads in the bucket, read by range. */
export function awsUploads(objects: Objects): Uploads {
  return {
    receive: (auditId, name, bytes) => objects.receive(uploadKey(auditId, name), bytes),
    open: async (auditId) =>
      (await objects.list(filesIn(auditId)))
        .map((listed) => sourceFile(objects, listed, nameOf(auditId, listed.key)))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    remove: (auditId) => objects.removeAll(prefixOf("uploads", auditId)),
  };
}

/** Bytes fetched at once: a reader asks for a few bytes, then for those right after them, and every request takes some 20 ms. */
const windowBytes = 1024 * 1024;

function sourceFile(objects: Objects, listed: Listed, name: string): SourceFile {
  let window: { readonly start: number; readonly bytes: Uint8Array } | undefined;
  return {
    name,
    size: listed.size,
    async read(offset, length) {
      const end = Math.min(offset + length, listed.size);
      if (offset >= end) return new Uint8Array(0);
      const held = window;
      if (held && offset >= held.start && end <= held.start + held.bytes.length) {
        return held.bytes.subarray(offset - held.start, end - held.start);
      }
      const upTo = Math.min(Math.max(end, offset + windowBytes), listed.size);
      const bytes = await objects.range(listed, offset, upTo).catch((cause: unknown) => {
        throw isGone(cause) ? new Problem("unreadable-upload", { file: name }, { cause }) : cause;
      });
      window = { start: offset, bytes };
      return bytes.subarray(0, end - offset);
    },
    async close() {
      window = undefined;
    },
  };
}

/** The file was removed or replaced since it was opened. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && ["NoSuchKey", "PreconditionFailed"].includes(error.name);
