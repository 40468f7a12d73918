import type { Pictures } from "@hindsight/core/ports";

/** Pictures held in memory. */
export function memoryPictures(): Pictures {
  const pictures = new Map<string, Map<string, readonly Uint8Array[]>>();

  return {
    async write(auditId, path, bytes) {
      const parts: Uint8Array[] = [];
      for await (const part of bytes) parts.push(Uint8Array.from(part));
      const known = pictures.get(auditId) ?? new Map<string, readonly Uint8Array[]>();
      pictures.set(auditId, known.set(path, parts));
    },
    async read(auditId, path) {
      const parts = pictures.get(auditId)?.get(path);
      return (
        parts &&
        (async function* () {
          yield* parts;
        })()
      );
    },
    async erase(auditId) {
      pictures.delete(auditId);
    },
  };
}
