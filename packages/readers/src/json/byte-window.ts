/** Chunks are gathered until this many bytes are new, so that a stream of crumbs is not copied over and over. */
const enough = 64 * 1024;

/** The part of a stream of bytes that is held at the moment; `bytes` only changes in `slide`. */
export interface ByteWindow {
  readonly bytes: Buffer;
  /** Whether the stream ends where `bytes` ends. */
  readonly isWhole: boolean;
  /** Forgets the bytes before `from` and takes in more; positions move down by `from`. */
  slide(from: number): Promise<void>;
  /** Lets go of the stream, wherever it stands. */
  close(): Promise<void>;
}

/** A window that starts empty. What is kept grows by at least half each time, so copying stays linear. */
export function openWindow(chunks: AsyncIterable<Uint8Array>): ByteWindow {
  const stream = chunks[Symbol.asyncIterator]();
  let bytes = Buffer.alloc(0);
  let isWhole = false;

  return {
    get bytes() {
      return bytes;
    },
    get isWhole() {
      return isWhole;
    },
    async slide(from) {
      const kept = bytes.subarray(from);
      const parts: Uint8Array[] = [kept];
      const goal = Math.max(enough, kept.length / 2);
      for (let gained = 0; gained < goal && !isWhole;) {
        const next = await stream.next();
        if (next.done === true) isWhole = true;
        else {
          parts.push(next.value);
          gained += next.value.length;
        }
      }
      bytes = Buffer.concat(parts);
    },
    async close() {
      await stream.return?.();
    },
  };
}
