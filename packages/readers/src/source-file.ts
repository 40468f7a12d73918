import { open, stat } from "node:fs/promises";
import type { SourceFile } from "@hindsight/core/archive";

/** A file on this disk under the name it shall have. No handle is kept between reads: a folder may hold 100,000 files. */
export async function sourceFile(path: string, name: string): Promise<SourceFile> {
  const { size } = await stat(path);
  return {
    name,
    size,
    async read(offset, length) {
      const handle = await open(path, "r");
      try {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    close: () => Promise.resolve(),
  };
}

const pieceBytes = 256 * 1024;

/** The bytes of a file from `start` up to `end`, in pieces; fewer when the file ends before. */
export async function* bytesOf(file: SourceFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end;) {
    const piece = await file.read(at, Math.min(pieceBytes, end - at));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
