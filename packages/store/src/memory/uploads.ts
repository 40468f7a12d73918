import type { SourceFile } from "@hindsight/core/archive";
import type { Uploads } from "@hindsight/core/ports";

/** Uploads held in memory, for tests and demonstrations. */
export function memoryUploads(): Uploads {
  const files = new Map<string, Map<string, Uint8Array>>();

  return {
    async receive(auditId, name, bytes) {
      const parts: Uint8Array[] = [];
      for await (const part of bytes) parts.push(part);
      const upload = files.get(auditId) ?? new Map<string, Uint8Array>();
      files.set(auditId, upload.set(name, Buffer.concat(parts)));
    },
    open: async (auditId) =>
      [...(files.get(auditId) ?? [])]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, bytes]) => sourceOf(name, bytes)),
    async remove(auditId) {
      files.delete(auditId);
    },
  };
}

const sourceOf = (name: string, bytes: Uint8Array): SourceFile => ({
  name,
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
  close: async () => undefined,
});
