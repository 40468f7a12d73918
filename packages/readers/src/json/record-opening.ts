import { isInObject, type JsonScan } from "./json-scan.ts";

/**
 * The first bytes every record of a file shares: `{`, the white space, and the first key. Where the white space is an
 * indent (`isIndented`) the key is left out: the indent alone says how deep we are, so nothing inside looks like it.
 * A valid JSON text can never hold these bytes, because they hold a bare quotation mark.
 */
export interface RecordOpening {
  readonly bytes: Buffer;
  readonly isIndented: boolean;
}

/** Longest opening that is looked for. */
export const openingReach = 256;

const openings = /^[[{](\s{0,120})"(?:[^"\\]{1,120}")?/;

/** Learns the opening from the record at `at`; undefined when it does not begin with a text or key. */
export function learnOpening(bytes: Buffer, at: number): RecordOpening | undefined {
  const found = openings.exec(bytes.toString("latin1", at, at + openingReach));
  if (!found) return undefined;

  const space = found[1] ?? "";
  const isIndented = /\n[ \t]+$/.test(space);
  const length = isIndented ? 2 + space.length : found[0].length;
  return { bytes: Buffer.from(bytes.subarray(at, at + length)), isIndented };
}

/** Where the next record begins at or after `from`, judged by its opening alone; -1 when none is held. */
export function findOpening(opening: RecordOpening | undefined, bytes: Buffer, from: number): number {
  if (!opening) return -1;

  for (let at = bytes.indexOf(opening.bytes, from); at >= 0; at = bytes.indexOf(opening.bytes, at + 1)) {
    if (",}]".includes(before(bytes, at))) return at;
  }
  return -1;
}

/** Whether a record that is still open where another one begins must be broken, rather than hold it. */
export const isCutBy = (opening: RecordOpening, scan: JsonScan, bytes: Buffer, at: number): boolean =>
  opening.isIndented ||
  scan.fault !== undefined ||
  scan.isInString ||
  isInObject(scan) ||
  before(bytes, at) !== ",";

/** The last character before `at` that is not white space; "," stands in where it is no longer held. */
function before(bytes: Buffer, at: number): string {
  for (let back = at - 1; back >= Math.max(0, at - openingReach); back -= 1) {
    const byte = bytes[back] ?? 0;
    if (byte > 0x20) return String.fromCharCode(byte);
  }
  return ",";
}
