import { crc32, deflateRawSync } from "node:zlib";
import type { SourceFile } from "@hindsight/core/archive";

/** One file of a zip to be written, and the ways in which it may be wrong. */
export interface ZipEntry {
  readonly path: string | Uint8Array;
  readonly bytes: string | Uint8Array;
  readonly isStored?: boolean;
  /** Sizes and place in a Zip64 field, as large exports have them. */
  readonly isZip64?: boolean;
  /** Sets the flag only; the bytes are not really locked. */
  readonly isEncrypted?: boolean;
  /** What the table of contents says instead of the true size. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
}

/** A zip as bytes. `isZip64`: the end record is a Zip64 one; `countModulo`: count entries as macOS does. */
export function zipOf(entries: readonly ZipEntry[], { isZip64 = false, countModulo = false } = {}): Buffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = headers(entry, offset);
    parts.push(...local);
    table.push(central);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const contents = Buffer.concat(table);
  const end = endRecord(entries.length, contents.length, offset, isZip64, countModulo);
  return Buffer.concat([...parts, contents, end]);
}

/** Bytes as a file that was given. `onRead` is told of every read, to count them or to throw. */
export function bytesFile(
  name: string,
  bytes: string | Uint8Array,
  onRead?: (offset: number, length: number) => void,
): SourceFile {
  const buffer = Buffer.from(bytes as string);
  return {
    name,
    size: buffer.length,
    read(offset, length) {
      onRead?.(offset, length);
      return Promise.resolve(buffer.subarray(offset, offset + length));
    },
    close: () => Promise.resolve(),
  };
}

function headers(entry: ZipEntry, offset: number): { local: Buffer[]; central: Buffer } {
  const raw = Buffer.from(entry.bytes as string);
  const name = Buffer.from(entry.path as string);
  const packed = entry.isStored === true ? raw : deflateRawSync(raw);
  const size = entry.declaredSize ?? raw.length;

  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(entry.isEncrypted === true ? 0x801 : 0x800, 2);
  shared.writeUInt16LE(entry.isStored === true ? 0 : 8, 4);
  shared.writeUInt32LE(entry.declaredCrc ?? crc32(raw), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(Math.min(size, 0xffffffff), 18);
  shared.writeUInt16LE(name.length, 22);

  const extra = entry.isZip64 === true ? zip64Field(size, packed.length, offset) : Buffer.alloc(0);
  const first = Buffer.concat([Buffer.from("504b0304", "hex"), shared]);
  const second = Buffer.alloc(46);
  second.write("504b01021400", 0, "hex");
  shared.copy(second, 6);
  if (entry.isZip64 === true) second.fill(0xff, 20, 28).fill(0xff, 42, 46);
  else second.writeUInt32LE(offset, 42);
  second.writeUInt16LE(extra.length, 30);
  return { local: [first, name, packed], central: Buffer.concat([second, name, extra]) };
}

function zip64Field(size: number, packed: number, offset: number): Buffer {
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  [size, packed, offset].forEach((value, index) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * index));
  return field;
}

function endRecord(count: number, size: number, at: number, isZip64: boolean, modulo: boolean): Buffer {
  const end = Buffer.alloc(22);
  end.write("504b0506", 0, "hex");
  end.writeUInt16LE(modulo ? count % 65_536 : Math.min(count, 0xffff), 8);
  end.writeUInt16LE(modulo ? count % 65_536 : Math.min(count, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(isZip64 ? 0xffffffff : at, 16);
  if (!isZip64) return end;

  const record = Buffer.alloc(76);
  record.write("504b0606", 0, "hex");
  record.writeBigUInt64LE(44n, 4);
  [count, count, size, at].forEach((value, index) => record.writeBigUInt64LE(BigInt(value), 24 + 8 * index));
  record.write("504b0607", 56, "hex");
  record.writeBigUInt64LE(BigInt(at + size), 64);
  record.writeUInt32LE(1, 72);
  return Buffer.concat([record, end]);
}
