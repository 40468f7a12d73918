import type { IgnoredMember, Member, SourceFile } from "@hindsight/core/archive";
import { Problem } from "@hindsight/core/problem";
import { fromRandomAccessReaderPromise, getFileNameLowLevel, type Entry, type ZipFile } from "yauzl";
import { maxMembers } from "./archive-limits.ts";
import { isLitter, pathFault, shownPath } from "./member-path.ts";
import { ReadAhead } from "./read-ahead.ts";
import { bytesOf } from "./source-file.ts";
import { unpack, type Packed } from "./unpack.ts";

/** A zip whose table of contents was read; of its members only a path and where to find them is kept. */
export interface Zip {
  readonly members: readonly Member[];
  readonly ignored: readonly IgnoredMember[];
  /** Unpacks one of `members`. Throws `Problem` when it is damaged, encrypted or a bomb. */
  stream(member: Member): AsyncIterable<Uint8Array>;
}

/** Whether these first bytes are those of a zip, be it empty or split. */
export const isZip = (head: Uint8Array): boolean =>
  ["504b0304", "504b0506", "504b0708"].includes(Buffer.from(head.subarray(0, 4)).toString("hex"));

/** Reads the table of contents. Throws `Problem` when it is cut off, damaged, too long, or everything is locked. */
export async function openZip(file: SourceFile, room = maxMembers): Promise<Zip> {
  const reader = new ReadAhead(file);
  try {
    const zip = await fromRandomAccessReaderPromise(reader, file.size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
    return await readContents(zip, reader, file, room);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (reader.failure !== undefined) throw reader.failure;
    throw new Problem(problemOf(error), { file: file.name }, { cause: error });
  }
}

const problemOf = (error: unknown) => {
  const said = error instanceof Error ? error.message : "";
  if (said.startsWith("End of central directory")) return "truncated-zip";
  return said.startsWith("strong encryption") ? "encrypted-zip" : "broken-zip";
};

async function readContents(zip: ZipFile, reader: ReadAhead, file: SourceFile, room: number): Promise<Zip> {
  const packed = new Map<Member, Packed>();
  const paths = new Set<string>();
  const ignored: IgnoredMember[] = [];

  for await (const entry of entriesOf(zip, reader)) {
    const path = nameOf(entry);
    if (path.endsWith("/") || isLitter(path)) continue;
    if (packed.size + ignored.length >= room) {
      throw new Problem("too-many-members", { file: file.name, limit: maxMembers.toLocaleString("en-GB") });
    }
    const fault = pathFault(path) ?? (paths.has(path) ? "The zip holds this file twice." : undefined);
    if (fault !== undefined) {
      ignored.push({ path: shownPath(path), reason: fault });
      continue;
    }
    paths.add(path);
    packed.set({ path, size: entry.uncompressedSize }, packedOf(entry));
  }
  if (packed.size > 0 && packed.values().every(({ isEncrypted }) => isEncrypted)) {
    throw new Problem("encrypted-zip", { file: file.name });
  }
  return {
    members: [...packed.keys()],
    ignored,
    stream(member) {
      const found = packed.get(member);
      if (!found) throw new Error("This member is not of this zip.");
      return unpack(member, found, (start, length) => rawBytes(file, member, start, length));
    },
  };
}

/** Every entry, also past 65,535 in zips that count no further without saying so (macOS makes them). */
async function* entriesOf(zip: ZipFile, reader: ReadAhead): AsyncGenerator<Entry> {
  const entries = zip.eachEntry();
  for (;;) {
    if (zip.entriesRead === zip.entryCount && zip.entriesRead > 0) {
      const after = Buffer.from(await reader.bytes(Number(zip.readEntryCursor), 4)).toString("hex");
      if (after === "504b0102") zip.entryCount += 1;
    }
    const next = await entries.next();
    if (next.done === true) return;
    yield next.value;
  }
}

function nameOf(entry: Entry): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(entry.fileNameRaw);
  } catch {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, [], true);
  }
}

const packedOf = (entry: Entry): Packed => ({
  headerAt: entry.relativeOffsetOfLocalHeader,
  bytes: entry.compressedSize,
  method: entry.compressionMethod,
  isEncrypted: entry.isEncrypted(),
  crc: entry.crc32,
});

/** The packed bytes of a member: they begin behind a second header, which may be longer than the first one said. */
async function* rawBytes(
  file: SourceFile,
  member: Member,
  headerAt: number,
  length: number,
): AsyncGenerator<Uint8Array> {
  const header = Buffer.from(await file.read(headerAt, 30));
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) {
    throw new Problem("damaged-member", { file: member.path });
  }
  const start = headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  yield* bytesOf(file, start, start + length);
}
