import { pipeline, Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import type { Member } from "@hindsight/core/archive";
import { Problem } from "@hindsight/core/problem";
import { harmlessBytes, maxMemberBytes, maxRatio } from "./archive-limits.ts";

/** Where a member lies in its zip and how it is packed, as the table of contents has it. */
export interface Packed {
  readonly headerAt: number;
  readonly bytes: number;
  /** 0: as it is, 8: deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
}

/** Unpacks a member and holds it to what was declared: its size, its checksum, and the limits. Throws `Problem`. */
export async function* unpack(
  member: Member,
  packed: Packed,
  raw: (headerAt: number, length: number) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const file = member.path;
  if (packed.isEncrypted) throw new Problem("encrypted-zip", { file });
  if (member.size > maxMemberBytes) throw new Problem("zip-bomb", { file, limit: "16 GB in one file" });
  if (isBomb(member.size, packed)) throw new Problem("zip-bomb", { file });

  let size = 0;
  let crc = 0;
  for await (const chunk of inflated(member, packed, raw(packed.headerAt, packed.bytes))) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    if (size > member.size) throw new Problem("damaged-member", { file });
    yield chunk;
  }
  if (size !== member.size || crc !== packed.crc) throw new Problem("damaged-member", { file });
}

const isBomb = (size: number, { bytes }: Packed): boolean => size > harmlessBytes && size > bytes * maxRatio;

async function* inflated(
  { path }: Member,
  { method }: Packed,
  raw: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    yield* raw;
    return;
  }
  if (method !== 8) throw new Problem("damaged-member", { file: path });

  const source = Readable.from(raw);
  const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
  // Either end may stop the other; what goes wrong is thrown by the loop below.
  pipeline(source, inflate, () => undefined);
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (error) {
    const isZlib = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
    if (!isZlib) throw error;
    throw new Problem("damaged-member", { file: path }, { cause: error });
  } finally {
    inflate.destroy();
    source.destroy();
  }
}
