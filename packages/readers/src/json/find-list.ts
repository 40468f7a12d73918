import type { ByteWindow } from "./byte-window.ts";
import { scanOn, startScan } from "./json-scan.ts";

/** An assignment such as `window.YTD.tweets.part0 = ` must be over within this many bytes. */
const longestPrefix = 4096;

/** Where the value of a file begins, and whether it is a list or one object; undefined when it is neither. */
export interface ValueStart {
  readonly at: number;
  readonly isList: boolean;
}

/** Finds the first value, behind a byte order mark and an assignment if there are such. */
export async function findValue(window: ByteWindow): Promise<ValueStart | undefined> {
  while (!window.isWhole && window.bytes.length < longestPrefix) await window.slide(0);

  const head = window.bytes.toString("latin1", 0, longestPrefix).replace(/^\xEF\xBB\xBF/, "   ");
  const first = head.search(/[^\s;]/);
  const at = "[{".includes(head.charAt(first)) ? first : afterAssignment(head);
  return at >= 0 && "[{".includes(head.charAt(at)) ? { at, isList: head.charAt(at) === "[" } : undefined;
}

function afterAssignment(head: string): number {
  const sign = head.indexOf("=");
  const offset = head.slice(sign + 1).search(/\S/);
  return sign < 0 || offset < 0 ? -1 : sign + 1 + offset;
}

/** Finds the first list directly inside the object that begins at `at`; -1 when it holds none. */
export async function findListInside(window: ByteWindow, at: number): Promise<number> {
  const scan = startScan();
  let here = at;
  for (;;) {
    while (here < window.bytes.length) {
      if (scan.depth === 1 && !scan.isInString && window.bytes[here] === 0x5b) return here;
      here = scanOn(scan, window.bytes, here, here + 1);
      if (scan.isDone) return -1;
    }
    if (window.isWhole) return -1;
    await window.slide(here);
    here = 0;
  }
}
