import type { SourceFile } from "@hindsight/core/archive";
import { RandomAccessReader } from "yauzl";

const windowBytes = 1024 * 1024;

/** Reads ahead so that a table of contents of 70,000 entries costs a dozen reads, not 140,000. */
export class ReadAhead extends RandomAccessReader {
  /** What went wrong with the file itself, as opposed to what it holds. */
  failure: Error | undefined;
  readonly #file: SourceFile;
  #start = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(file: SourceFile) {
    super();
    this.#file = file;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    // Never called back at once: 70,000 entries deep, that would be 70,000 frames of stack.
    this.bytes(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(bytes.length < length ? new Error("unexpected end of file") : null);
      },
      (error: unknown) => {
        this.failure =
          error instanceof Error ? error : new Error("The file could not be read.", { cause: error });
        callback(this.failure);
      },
    );
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }

  /** At most `length` bytes at `position`; fewer at the end of the file. */
  async bytes(position: number, length: number): Promise<Uint8Array> {
    const isHeld = position >= this.#start && position + length <= this.#start + this.#bytes.length;
    if (!isHeld) {
      this.#bytes = await this.#file.read(position, Math.max(length, windowBytes));
      this.#start = position;
    }
    return this.#bytes.subarray(position - this.#start, position - this.#start + length);
  }
}
