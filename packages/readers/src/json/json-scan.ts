/** Deeper nesting than any export has; past this a record is broken. */
export const maxDepth = 100;

const [quote, backslash, newline, comma] = [0x22, 0x5c, 0x0a, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** How far the brackets and strings of one JSON value have been followed; survives the gap between two chunks. */
export interface JsonScan {
  depth: number;
  isInString: boolean;
  isEscaped: boolean;
  isDone: boolean;
  /** Why the value cannot be valid, once that is certain. */
  fault: string | undefined;
  /** 1 where the bracket open at that depth is `{`. */
  readonly isObject: Uint8Array;
}

/** A scan about to meet the first byte of a value. */
export const startScan = (): JsonScan => ({
  depth: 0,
  isInString: false,
  isEscaped: false,
  isDone: false,
  fault: undefined,
  isObject: new Uint8Array(maxDepth + 1),
});

/** Whether the innermost open bracket is `{`, where only a key may follow a comma. */
export const isInObject = (scan: JsonScan): boolean => scan.isObject[Math.min(scan.depth, maxDepth)] === 1;

/** Follows a value from `from`; returns where it ended (`isDone`) or `to`. A bare number or word ends before `,` `]` `}`. */
export function scanOn(scan: JsonScan, bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (scan.isInString) {
      at = scanString(scan, bytes, at, to);
      continue;
    }
    const byte = bytes[at];
    if (scan.depth === 0 && (byte === comma || byte === closeBrace || byte === closeBracket)) {
      scan.isDone = true;
      return at;
    }
    at += 1;
    if (byte === quote) scan.isInString = true;
    else if (byte === openBrace || byte === openBracket) open(scan, byte === openBrace);
    else if (byte === closeBrace || byte === closeBracket) {
      close(scan, byte === closeBrace);
      if (scan.isDone) return at;
    }
  }
  return at;
}

function scanString(scan: JsonScan, bytes: Uint8Array, from: number, to: number): number {
  let at = scan.isEscaped ? from + 1 : from;
  scan.isEscaped = false;
  for (; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === quote) {
      scan.isInString = false;
      return at + 1;
    }
    if (byte === newline) scan.fault ??= "a text that is not closed on its line";
    if (byte === backslash) {
      at += 1;
      scan.isEscaped = at >= to;
    }
  }
  return to;
}

function open(scan: JsonScan, isObject: boolean): void {
  scan.depth += 1;
  if (scan.depth <= maxDepth) scan.isObject[scan.depth] = isObject ? 1 : 0;
  else scan.fault ??= `nested more than ${maxDepth} deep`;
}

function close(scan: JsonScan, isObject: boolean): void {
  if (scan.depth <= maxDepth && isInObject(scan) !== isObject) scan.fault ??= "brackets that do not match";
  scan.depth -= 1;
  scan.isDone = scan.depth === 0;
}
