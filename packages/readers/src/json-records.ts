import { openWindow, type ByteWindow } from "./json/byte-window.ts";
import { findListInside, findValue } from "./json/find-list.ts";
import { listElements, oneValue, type JsonRecord } from "./json/list-elements.ts";

export { maxRecordBytes, type JsonRecord } from "./json/list-elements.ts";
export { maxDepth } from "./json/json-scan.ts";

/** An object read as one record may be this large, in bytes. */
export const maxObjectBytes = 64 * 1024 * 1024;

const noList: JsonRecord = {
  kind: "broken",
  index: -1,
  reason: "No list of records was found where one was expected.",
};

/**
 * Streams the elements of the list a file holds, skipping `window.YTD.tweets.part0 = ` before it; a file that is
 * one object is one record of at most `maxObjectBytes`. A broken record is a value and the ones after it are still
 * read; `index` -1 stands for the file as a whole. Values are untrusted: never merge them into other objects.
 */
export async function* jsonRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonRecord> {
  const window = openWindow(chunks);
  try {
    const start = await findValue(window);
    if (!start) yield noList;
    else if (start.isList) yield* listElements(window, start.at);
    else yield* oneValue(window, start.at, maxObjectBytes);
  } finally {
    await window.close();
  }
}

/** As `jsonRecords`, but streams the first list directly inside an object: `{"ig_stories":[...]}`. Keys beside it are ignored. */
export async function* jsonRecordsInside(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonRecord> {
  const window = openWindow(chunks);
  try {
    const at = await listAt(window);
    if (at < 0) yield noList;
    else yield* listElements(window, at, { isAlone: false });
  } finally {
    await window.close();
  }
}

async function listAt(window: ByteWindow): Promise<number> {
  const start = await findValue(window);
  if (!start || start.isList) return start?.at ?? -1;
  return findListInside(window, start.at);
}
